import { expect, test } from "vitest";
import { SHUTS_AFTER_TRIES } from "../core/diagnosis/locks.ts";
import { factQuestions } from "../core/diagnosis/fact-questions.ts";
import { keptOfCause } from "../core/diagnosis/keep-answer.ts";
import { SYMPTOM_GROUPS, symptomGroups } from "../core/diagnosis/symptom-groups.ts";
import { numbersFor } from "../core/diagnosis/whom-to-call.ts";
import { waysRound } from "../core/diagnosis/ways-round.ts";
import { UNKNOWN_CARD } from "../core/profile/thing-details.ts";
import {
  CATALOGUE,
  diagnosed,
  LOOKUP,
  openIds,
  situationOf,
  struckIds,
  TODAY,
  type Case,
} from "./diagnosis.fixture.ts";

const EXPIRED: Case = {
  symptom: "card-will-not-link",
  card: ["icbc-debit", { expires: "2026-10" }],
  wallet: ["alipay"],
};
const CHANGED: Case = {
  symptom: "card-will-not-link",
  person: { home: "CN", papers: ["resident-id"] },
  card: [
    "icbc-unionpay-credit",
    { expires: "2031-10", card: { ...UNKNOWN_CARD, openedOn: "2026-11", phoneDigits: "4410" } },
  ],
  wallet: ["alipay"],
  sim: ["cn-home-sim", { lastDigits: "8802" }],
  place: "hangzhou",
};

test("an expired debit card is certain, and nothing else stands before it", () => {
  const found = diagnosed(EXPIRED);
  expect(found.current).toMatchObject({
    found: false,
    open: { cause: { id: "card-expired" }, certain: true },
  });
  expect(found.current?.open.proof).toMatchObject([
    { path: "card.expires", value: "2026-10", origin: { kind: "profile" } },
  ]);
  expect(found.next.every(({ certain }) => !certain)).toBe(true);
  expect(found.question).toBeNull();
  expect(struckIds(found)).toContain("card-of-another-person");
});

test("a new credit card with another number at the bank is about that number, and ICBC is called on 95588", () => {
  const found = diagnosed(CHANGED);
  expect(found.current?.open).toMatchObject({ cause: { id: "reserved-phone-differs" }, certain: true });
  const proof = found.current?.open.proof.map(({ path }) => path);
  expect(proof).toEqual(["card.phoneDigits", "sims.lastDigits"]);
  const lines = numbersFor(LOOKUP, CATALOGUE, situationOf(CHANGED), found.current?.open.cause.call ?? []);
  expect(lines[0]?.line.number).toBe("95588");
  const abroad = numbersFor(LOOKUP, CATALOGUE, situationOf({ ...CHANGED, place: "japan" }), ["issuer"]);
  expect(abroad.map(({ line }) => line.number)).toEqual(["+86 10 95588"]);
});

test("a Shanghai transit card never goes into wsapp, and the four ways of the article are there", () => {
  const found = diagnosed({ symptom: "card-will-not-link", card: ["shanghai-transit"], wallet: ["wsapp"] });
  expect(found.pair?.level).toBe("unsupported");
  expect(found.question).toBeNull();
  expect(found.pair?.workarounds.filter(({ en }) => en.includes("article"))).toHaveLength(4);
});

test("a wallet that takes the card is no reason", () => {
  expect(diagnosed(EXPIRED).pair).toBeNull();
  const notIt = [{ to: "pair", answer: "no" }] as const;
  const found = diagnosed(
    { symptom: "card-will-not-link", card: ["shanghai-transit"], wallet: ["wsapp"] },
    "",
    notIt,
  );
  expect(found.pair).toBeNull();
});

test("a balance of Hangzhou that is wrong is late first: wait or refresh", () => {
  const found = diagnosed({ symptom: "balance-wrong", card: ["hangzhou-citizen-card"], wallet: ["alipay"] });
  expect(found.current?.open).toMatchObject({ cause: { id: "balance-not-synced" }, retry: "wait" });
  expect(found.current?.open.cause.fixes[0]?.en).toContain("refresh");
});

test.each([
  "72 未在网点柜面或个人网银签约加办银联无卡支付业务",
  "72",
  "错误码：72",
  "未在网点柜面或个人网银签约加办银联无卡支付业务",
])("%s is quick pay that is off", (text) => {
  const found = diagnosed({ ...EXPIRED, card: ["icbc-debit", { expires: "2031-10" }] }, text);
  expect(found.current?.open).toMatchObject({
    cause: { id: "online-payment-off" },
    certain: true,
    retry: "after-fix",
  });
  expect(found.current?.open.said?.message.code).toBe("72");
});

test("the screen outweighs what would rule its text out, and a text of two causes makes both likelier", () => {
  const elsewhere: Case = {
    ...CHANGED,
    card: ["icbc-debit", { expires: "2031-10" }],
    others: [["wechat-pay"]],
    link: { wallet: "other-0", state: "linked", since: TODAY },
  };
  expect(struckIds(diagnosed(elsewhere))).toContain("online-payment-off");
  const said = diagnosed(elsewhere, "未开通无卡支付");
  expect(said.current?.open.cause.id).toBe("online-payment-off");
  const both = diagnosed({ ...CHANGED, card: ["icbc-debit"] }, "该卡未初始化或睡眠卡");
  expect(openIds(both).slice(0, 2)).toEqual(["card-not-activated", "card-dormant"]);
  expect([both.current?.open.certain, both.current?.open.raised]).toEqual([false, true]);
});

test("a foreign card refused above 200 yuan: the issuer does not take the surcharge", () => {
  const visitor: Case = {
    symptom: "payment-declined",
    person: { home: "US", nationality: "US", papers: ["foreign-passport"] },
    card: ["visa-foreign", { expires: "2028-03", card: { ...UNKNOWN_CARD, region: "US" } }],
    wallet: ["alipay"],
    place: "shanghai",
    cny: 260,
  };
  const found = diagnosed(visitor);
  const [raised] = found.next
    .concat(found.current?.open ?? [])
    .filter(({ cause }) => cause.id === "refused-above-200");
  expect(raised?.raised).toBe(true);
  const yes = diagnosed(visitor, "", [{ to: "refused-above-200", answer: "yes" }]);
  expect(yes.current).toMatchObject({ found: true, open: { cause: { id: "refused-above-200" } } });
  expect(struckIds(diagnosed({ ...visitor, cny: 200 }))).toContain("refused-above-200");
});

test("what shuts after tries puts an end to trying", () => {
  const attempts = [1, 2, 3].map(() => ({ on: TODAY, text: "", code: "", outcome: "refused" as const }));
  const often = diagnosed({ ...CHANGED, card: ["icbc-debit"], link: { attempts } });
  expect(often.shuts.map(({ id }) => id)).toContain("too-many-checks");
  const all = [...(often.current === null ? [] : [often.current.open]), ...often.next];
  expect(all.filter(({ retry }) => retry === "now")).toEqual([]);
  const tries = all.findIndex(({ cause }) => cause.check.by === "try");
  const looks = all.findLastIndex(
    ({ cause, deferred }) => cause.check.by !== "try" && !deferred && cause.last !== true,
  );
  expect(tries).toBeGreaterThan(looks);
  expect(diagnosed({ ...CHANGED, card: ["icbc-debit"] }).shuts).toEqual([]);
});

test("every cause that shuts after tries is there, and tells to wait", () => {
  for (const id of SHUTS_AFTER_TRIES)
    expect(CATALOGUE.causes.find((cause) => cause.id === id)?.retry, id).toBe("wait");
});

test("every symptom stands in one group, and losses come first", () => {
  const grouped = Object.values(SYMPTOM_GROUPS).flat();
  expect(grouped.toSorted()).toEqual(CATALOGUE.symptoms.map(({ id }) => id).toSorted());
  const [first] = symptomGroups(CATALOGUE.symptoms, {}, TODAY);
  expect(first?.group).toBe("loss");
});

test("questions about facts have ids that no cause has, and causes whose answers are kept are there", () => {
  const causes = CATALOGUE.causes.map(({ id }) => id);
  for (const { id } of factQuestions(TODAY)) expect(causes).not.toContain(id);
  for (const id of ["account-class-too-low", "card-reported-lost", "phone-carrier-locked"])
    expect([causes.includes(id), keptOfCause(id, "no")?.of ?? null], id).toEqual([true, expect.any(String)]);
});

test("a way round is gone with another card that still works, the linked one first", () => {
  const situation = situationOf({
    ...EXPIRED,
    others: [
      ["boc-debit", { expires: "2020-01" }],
      ["boc-debit", { id: "good" }],
      ["abc-debit", { id: "linked" }],
      ["shanghai-transit"],
    ],
    link: { card: "linked", wallet: "wallet", state: "linked" },
  });
  const [way] = waysRound(LOOKUP, CATALOGUE.workarounds, situation, [{ way: "other-card" }]);
  expect(way?.things.map(({ id }) => id)).toEqual(["linked", "good"]);
  expect(way?.over.map(({ over }) => over)).toEqual([{ why: "expired", month: "2020-01" }]);
});
