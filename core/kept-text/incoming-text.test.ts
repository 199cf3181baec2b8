import { expect, test } from "vitest";
import { SAMPLE, SAMPLE_IDS } from "../../scripts/testing/sample-records.ts";
import { EMPTY_OVERLAY } from "../overlay/overlay.ts";
import { actionSchema } from "../profile/actions.ts";
import { LONGEST_TEXT, textProblem, textsIn } from "./incoming-text.ts";
import { emptyProfile, profileSchema, type Records } from "../profile/profile.ts";

const CARD = "4111 / 1111 / 1111 / 1111";
const ID = "11010519491231002X";
const SAVED_AT = "2026-11-26T08:00:00.000Z";
const LONG = "x".repeat(LONGEST_TEXT + 1);

type Field = [name: string, put: (records: Records, text: string) => void];

/** Fields that a person or a pack fills, however long their schema lets them be. */
const FIELDS: Field[] = [
  ["a name", ({ people }, text) => Object.assign(people[0] ?? {}, { name: text })],
  ["notes of a thing", ({ things }, text) => Object.assign(things[0] ?? {}, { notes: text })],
  ["notes of a link", ({ links }, text) => Object.assign(links[0] ?? {}, { notes: text })],
  [
    "a note of the checklist",
    ({ trips }, text) => Object.assign(trips[0]?.marks["visa"] ?? {}, { note: text }),
  ],
  ["the name of a view", ({ views }, text) => Object.assign(views[0] ?? {}, { name: text })],
  [
    "the line about an own card",
    ({ overlay }, text) => Object.assign(overlay.cards[0]?.about ?? {}, { en: text }),
  ],
  [
    "who publishes a source",
    ({ overlay }, text) => Object.assign(Object.values(overlay.sources)[0] ?? {}, { publisher: text }),
  ],
];

function reasons(put: Field[1], text: string): string[] {
  const records = structuredClone(SAMPLE);
  put(records, text);
  const parsed = actionSchema.safeParse({ type: "profile.import", how: "merge", records, savedAt: SAVED_AT });
  return parsed.error?.issues.map(({ message }) => message) ?? [];
}

test.each(FIELDS)("%s takes no card number, no identity number and no endless text", (_, put) => {
  expect(reasons(put, "Blue")).toEqual([]);
  expect(reasons(put, ID)).toEqual(["text.resident-id"]);
  expect(reasons(put, CARD)).toEqual(["text.card-number"]);
  expect(new Set(reasons(put, LONG))).toEqual(new Set(["text.too-long"]));
});

test("the reason is said with its place", () => {
  const records = structuredClone(SAMPLE);
  Object.assign(records.overlay.cards[0]?.name ?? {}, { en: LONG, "zh-CN": CARD });
  const parsed = actionSchema.safeParse({
    type: "overlay.put",
    records: records.overlay,
    was: EMPTY_OVERLAY,
  });
  expect(parsed.error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
    ["records.cards.0.name.en", "text.too-long"],
    ["records.cards.0.name.zh-CN", "text.card-number"],
  ]);
});

test("the name of a field is a text too, and an id of one’s own is no number", () => {
  expect([...textsIn({ a: [{ b: "c" }, 1, null] })].map(({ text }) => text)).toEqual(["a", "b", "c"]);
  expect(textProblem("4111111111111111")).toBe("card-number");
  for (const id of [...Object.values(SAMPLE_IDS), "visa:62220212-3456-4890-8123-411111111111"])
    expect(textProblem(id)).toBeNull();
});

test("what is too long is not looked at any further", () => {
  expect(textProblem(`${CARD} ${"7 ".repeat(LONGEST_TEXT)}`)).toBe("too-long");
});

test("a stored document opens whatever its texts look like now", () => {
  const profile = { ...emptyProfile(SAVED_AT), ...structuredClone(SAMPLE) };
  Object.assign(profile.things[0] ?? {}, { notes: CARD });
  expect(profileSchema.safeParse(profile).success).toBe(true);
});
