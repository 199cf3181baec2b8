import { calendarDateSchema, type CalendarDate } from "../../../core/calendar-date.ts";
import { CURRENCIES } from "../../../core/currencies.ts";
import { amountText, parseAmount } from "../../../core/parse-amount.ts";
import { incoming } from "../../../core/profile/incoming-text.ts";
import type { LinkStates } from "../../../core/profile/link-changes.ts";
import { parseExpiry } from "../../../core/profile/parse-expiry.ts";
import { thingSchema, type Balance, type Thing } from "../../../core/profile/thing.ts";

/**
 * What stands in the form: text as typed. `asOf` is a day or empty; `esim` and `unlocked` are yes, no or unknown; `links`
 * are the states of a card’s links by wallet.
 */
export interface ThingDraft {
  product: string;
  label: string;
  lastDigits: string;
  expires: string;
  notes: string;
  amount: string;
  currency: string;
  asOf: string;
  esim: Knowledge;
  unlocked: Knowledge;
  links: LinkStates;
}
export type Knowledge = "yes" | "no" | "unknown";

const KNOWN = { yes: true, no: false, unknown: null } as const;
const knowledgeOf = (known: boolean | null | undefined): Knowledge =>
  known === true ? "yes" : known === false ? "no" : "unknown";

/** An empty form; a balance is one in yuan that was read today unless it is said otherwise. */
export function emptyDraft(today: CalendarDate): ThingDraft {
  return {
    product: "",
    label: "",
    lastDigits: "",
    expires: "",
    notes: "",
    amount: "",
    currency: "CNY",
    asOf: today,
    esim: "unknown",
    unlocked: "unknown",
    links: {},
  };
}

export function toDraft(thing: Thing, today: CalendarDate, links: LinkStates = {}): ThingDraft {
  const { product, label, notes, lastDigits, expires, balance, device } = thing;
  const money =
    balance === null
      ? {}
      : {
          amount: amountText(balance.amount, balance.currency),
          currency: balance.currency,
          asOf: balance.asOf,
        };
  return {
    ...emptyDraft(today),
    product,
    label,
    notes,
    lastDigits: lastDigits ?? "",
    expires: expires ?? "",
    esim: knowledgeOf(device?.esim),
    unlocked: knowledgeOf(device?.unlocked),
    ...money,
    links,
  };
}

export type DraftProblem =
  | "product"
  | "last-digits"
  | "expires"
  | "too-long"
  | "card-number"
  | "resident-id"
  | "amount"
  | "currency"
  | "as-of";
export type DraftProblems = Partial<Record<keyof ThingDraft, DraftProblem>>;

/** The balance a draft names; null without an amount. */
function readBalance(draft: ThingDraft, problems: DraftProblems): Balance | null {
  if (draft.amount.trim() === "") return null;
  const currency = draft.currency.trim().toUpperCase();
  if (!CURRENCIES.includes(currency)) problems.currency = "currency";
  if (!calendarDateSchema.safeParse(draft.asOf).success) problems.asOf = "as-of";
  const amount = parseAmount(draft.amount, currency);
  if (amount === null) problems.amount = "amount";
  return { amount: amount ?? 0, currency, asOf: draft.asOf };
}

const typedThing = incoming(thingSchema);

const SENSITIVE: Partial<Record<string, DraftProblem>> = {
  "text.card-number": "card-number",
  "text.resident-id": "resident-id",
};

/** The thing a draft describes, or what is wrong with it, by field; what the form does not ask stays as in `before`. */
export function readDraft(
  draft: ThingDraft,
  before: Thing,
  isPhone: boolean,
): { thing: Thing } | { problems: DraftProblems } {
  const expires = draft.expires.trim() === "" ? null : parseExpiry(draft.expires);
  const problems: DraftProblems = {};
  if (draft.product === "") problems.product = "product";
  if (draft.expires.trim() !== "" && expires === null) problems.expires = "expires";
  const candidate = {
    ...before,
    product: draft.product,
    label: draft.label,
    notes: draft.notes,
    lastDigits: draft.lastDigits.trim() === "" ? null : draft.lastDigits.trim(),
    expires,
    balance: readBalance(draft, problems),
    device: isPhone ? { esim: KNOWN[draft.esim], unlocked: KNOWN[draft.unlocked] } : null,
  };
  const parsed = typedThing.safeParse(candidate);
  for (const { path, message } of parsed.error?.issues ?? []) {
    if (path[0] === "lastDigits") problems.lastDigits = "last-digits";
    if (path[0] === "label" || path[0] === "notes") problems[path[0]] = SENSITIVE[message] ?? "too-long";
    if (path[0] === "balance" && path[1] === "amount") problems.amount ??= "amount";
  }
  return Object.keys(problems).length > 0 || !parsed.success ? { problems } : { thing: parsed.data };
}
