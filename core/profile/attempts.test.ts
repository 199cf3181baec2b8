import { expect, test } from "vitest";
import { keepAttempt, mendLink } from "./attempts.ts";
import { MOST_ATTEMPTS, type Attempt } from "./attempt.ts";
import { emptyProfile } from "./profile.ts";
import { barePerson } from "./person.ts";
import { reduceAll } from "./reduce.ts";
import { bareLink, bareThing, type Link } from "./thing.ts";

const CARD = "00000000-0000-4000-8000-000000000001";
const WALLET = "00000000-0000-4000-8000-000000000002";
const PERSON = "00000000-0000-4000-8000-000000000003";
const attempt: Attempt = { on: "2026-11-29", text: "未开通", code: "72", outcome: "refused" };

function after(links: Link[], action: ReturnType<typeof keepAttempt>): Link | undefined {
  const profile = {
    ...emptyProfile("2026-11-29T00:00:00.000Z"),
    people: [barePerson(PERSON, "P")],
    things: [bareThing(CARD, PERSON, "icbc-debit"), bareThing(WALLET, PERSON, "alipay")],
    links,
  };
  return reduceAll(profile, [action]).links[0];
}
const tried = (outcome: Attempt["outcome"]) => ({
  card: CARD,
  wallet: WALLET,
  attempt: { ...attempt, outcome },
});

test.each<[Link["state"] | null, Attempt["outcome"], Link["state"]]>([
  [null, "refused", "failed"],
  [null, "worked", "linked"],
  ["not-tried", "refused", "failed"],
  ["not-tried", "unclear", "not-tried"],
  // A payment that is refused takes no card out of a wallet.
  ["linked", "refused", "linked"],
  ["failed", "refused", "failed"],
])("a link that was %s and %s is %s", (state, outcome, then) => {
  const links = state === null ? [] : [bareLink(CARD, WALLET, state)];
  const link = after(links, keepAttempt(links, tried(outcome)));
  expect(link).toMatchObject({
    state: then,
    attempts: [{ on: "2026-11-29", text: "未开通", code: "72", outcome }],
  });
});

test("the oldest attempts go when there are too many", () => {
  const attempts = Array.from({ length: MOST_ATTEMPTS }, (_, i) => ({ ...attempt, code: String(i) }));
  const links = [{ ...bareLink(CARD, WALLET, "failed"), attempts }];
  const link = after(links, keepAttempt(links, tried("refused")));
  expect([link?.attempts.length, link?.attempts[0]?.code, link?.attempts.at(-1)?.code]).toEqual([
    MOST_ATTEMPTS,
    "1",
    "72",
  ]);
});

test("a mended link is linked since today, and what else is known of it stays", () => {
  const links = [{ ...bareLink(CARD, WALLET, "failed"), phoneDigits: "8802", attempts: [attempt] }];
  const link = after(links, mendLink(links, { card: CARD, wallet: WALLET }, "2026-11-30"));
  expect(link).toMatchObject({ state: "linked", since: "2026-11-30", phoneDigits: "8802" });
  expect(link?.attempts.map(({ outcome }) => outcome)).toEqual(["refused", "worked"]);
});
