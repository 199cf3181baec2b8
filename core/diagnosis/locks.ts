/**
 * Causes that every further try makes worse: the bank or the wallet counts failures and shuts after some of them. A list of
 * ours over records that tell to wait; `data/diagnosis.test.ts` sees that each is there and does.
 */
export const SHUTS_AFTER_TRIES: ReadonlySet<string> = new Set([
  "wrong-pin-too-often",
  "pin-wrong-three-times",
  "too-many-checks",
  "too-many-codes",
  "face-check-locked",
  "passport-check-locked",
  "unionpay-app-daily-attempts",
]);
