import { describe, expect, test } from "vitest";
import { createTranslate, translateCode, type MessageKey } from "../i18n/translate.ts";
import { EMPTY_OVERLAY } from "../overlay/overlay.ts";
import { actionSchema, type Action, type ActionType } from "./actions.ts";
import { emptyProfile, EMPTY_RECORDS, type Profile } from "./profile.ts";
import { reduceAll } from "./reduce.ts";
import { labelOf } from "./step.ts";
import { bareLink, bareThing } from "./thing.ts";

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const [LIN, CARD, WALLET, TRIP, ITEM, VIEW] = [id(1), id(2), id(3), id(4), id(5), id(6)];
const fields = { name: "Two weeks", destination: "colombia", departs: "2027-01-01", returns: "2027-01-15" };
const item = { id: ITEM, phase: "before", title: "Umbrella", due: null } as const;
const mark = { state: "done", note: "", doneOn: null } as const;
const place = {
  id: "atlantis",
  kind: "destination",
  name: { en: "Atlantis", "zh-CN": "Atlantis" },
} as unknown as Profile["overlay"]["destinations"][number];
const statement = {
  id: "icbc-debit--alipay",
  product: "icbc-debit",
  target: { kind: "wallet", id: "alipay" },
} as unknown as Profile["overlay"]["links"][number];

const START = reduceAll(emptyProfile("2026-11-23T00:00:00.000Z"), [
  { type: "person.add", person: { id: LIN, name: "Lin" } },
  { type: "thing.add", thing: bareThing(CARD, LIN, "icbc-debit") },
  { type: "thing.add", thing: { ...bareThing(WALLET, LIN, "alipay"), label: "Blue" } },
  { type: "trip.add", id: TRIP, trip: { ...fields, travellers: [LIN] } },
  { type: "item.add", trip: TRIP, item },
  { type: "view.add", view: { id: VIEW, name: "Mine", address: "/compare" } },
]);
const WITH_OWN: Profile = {
  ...START,
  overlay: { ...EMPTY_OVERLAY, destinations: [place], links: [statement] },
};

const CASES = {
  "settings.change": [{ type: "settings.change", settings: { theme: "dark" } }, ""],
  "person.add": [{ type: "person.add", person: { id: id(9), name: "Chen" } }, "Chen"],
  "person.change": [{ type: "person.change", person: { id: LIN, name: "Xiao" } }, "Xiao"],
  "person.remove": [{ type: "person.remove", id: LIN }, "Lin"],
  "person.move": [{ type: "person.move", id: LIN, before: null }, "Lin"],
  "thing.add": [{ type: "thing.add", thing: bareThing(id(9), LIN, "icbc-debit") }, "icbc-debit"],
  "thing.change": [{ type: "thing.change", thing: { ...bareThing(CARD, LIN, "x"), label: "Red" } }, "Red"],
  "thing.remove": [{ type: "thing.remove", id: WALLET }, "Blue"],
  "thing.move": [{ type: "thing.move", id: CARD, before: null }, "icbc-debit"],
  "link.set": [{ type: "link.set", link: bareLink(CARD, WALLET, "linked") }, "icbc-debit → Blue"],
  "link.clear": [{ type: "link.clear", card: CARD, wallet: WALLET }, "icbc-debit → Blue"],
  "trip.add": [{ type: "trip.add", id: id(9), trip: { ...fields, travellers: [LIN] } }, "Two weeks"],
  "trip.change": [{ type: "trip.change", id: TRIP, trip: { ...fields, travellers: [LIN] } }, "Two weeks"],
  "trip.remove": [{ type: "trip.remove", id: TRIP }, "Two weeks"],
  "trip.carry": [{ type: "trip.carry", id: TRIP, thing: CARD, choice: "take" }, "icbc-debit"],
  "item.mark": [{ type: "item.mark", trip: TRIP, item: ITEM, mark }, "Umbrella"],
  "item.add": [{ type: "item.add", trip: TRIP, item: { ...item, id: id(9), title: "Boots" } }, "Boots"],
  "item.change": [{ type: "item.change", trip: TRIP, item: { ...item, title: "Coat" } }, "Coat"],
  "item.remove": [{ type: "item.remove", trip: TRIP, item: ITEM }, "Umbrella"],
  "overlay.put": [
    { type: "overlay.put", records: { ...EMPTY_OVERLAY, links: [statement] } },
    "icbc-debit → alipay",
  ],
  "overlay.remove": [{ type: "overlay.remove", folder: "destinations", id: "atlantis" }, "Atlantis"],
  "view.add": [{ type: "view.add", view: { id: id(9), name: "Yours", address: "/compare" } }, "Yours"],
  "view.remove": [{ type: "view.remove", id: VIEW }, "Mine"],
  "profile.clear": [{ type: "profile.clear" }, ""],
} satisfies { [T in Exclude<ActionType, "profile.import">]: [Extract<Action, { type: T }>, string] };

test.each(Object.values(CASES) as [Action, string][])("%j is about %j", (action, subject) => {
  const label = labelOf(action, 3, WITH_OWN, START);
  expect(label).toEqual({ action: action.type, subject, count: 3 });
});

test("the mark of a generated item is named after its trip", () => {
  const action: Action = { type: "item.mark", trip: TRIP, item: "visa", mark };
  expect(labelOf(action, 1, START, START).subject).toBe("Two weeks");
});

test("an import counts the records it brings, not its actions", () => {
  const { people, things, links, trips, views } = START;
  const records = { people, things, links, trips, views, overlay: EMPTY_OVERLAY };
  const action: Action = { type: "profile.import", how: "merge", records };
  const [label, empty] = [action, { ...action, records: EMPTY_RECORDS }].map((a) =>
    labelOf(a, 1, START, START),
  );
  expect(label).toEqual({ action: "profile.import", subject: "", count: 5 });
  expect(empty?.count).toBe(1);
});

describe("every action has words", () => {
  const types = actionSchema.options.map(({ shape }) => shape.type.value);
  test.each(types.flatMap((type) => (["en", "zh-CN"] as const).map((l) => [type, l] as const)))(
    "%s in %s",
    (type, language) => {
      const said = translateCode(language, `step.${type}`, { subject: "X", count: 1 }, "step.other");
      expect(said).not.toBe(createTranslate(language)("step.other" satisfies MessageKey));
    },
  );
});
