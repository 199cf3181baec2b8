import { describe, expect, test } from "vitest";
import { SAMPLE, SAMPLE_IDS } from "../../scripts/testing/sample-records.ts";
import { EMPTY_OVERLAY } from "../overlay/overlay.ts";
import { emptyProfile } from "../profile/profile.ts";
import { writeExchange } from "./exchange.ts";
import { LONGEST_EXCHANGE, readExchange } from "./read.ts";

const TEXT = writeExchange(SAMPLE, "2026-11-26T08:00:00.000Z");
const read = (text: string) => readExchange(text, EMPTY_OVERLAY);

test("what was written is read as it was", () => {
  expect(read(TEXT)).toMatchObject({ ok: true, document: SAMPLE });
});

test("a mark of the encoding at the start does no harm", () => {
  expect(read(`\uFEFF${TEXT}`)).toMatchObject({ ok: true });
});

/** The line, counted from 1, of the first place where a text stands in the sample’s file. */
const lineOf = (part: string) => TEXT.slice(0, TEXT.indexOf(part)).split("\n").length;

describe("a file with something wrong is refused as a whole, with line, place and reason", () => {
  test.each<[string, string, string, string, string]>([
    ["a full card number", '"工资卡"', '"4111 1111 1111 1111"', "things.0.label", "card-number"],
    [
      "an identity number",
      '"at the consulate"',
      '"11010519491231002X"',
      "trips.0.marks.visa.note",
      "resident-id",
    ],
    [
      "a card number in an own entry",
      '"Of the club."',
      '"4111111111111111"',
      "overlay.cards.0.about.en",
      "card-number",
    ],
    [
      "a full card number for its last digits",
      '"0926"',
      '"4111111111111111"',
      "things.0.lastDigits",
      "card-number",
    ],
    ["three last digits", '"0926"', '"926"', "things.0.lastDigits", "last-digits"],
    ["no such month", '"2031-05"', '"2031-13"', "things.0.expires", "format"],
    ["a name that is empty", '"Chen"', '" "', "people.1.name", "empty"],
    ["a name that is too long", '"Chen"', `"${"x".repeat(41)}"`, "people.1.name", "too-long"],
    ["a state nobody knows", '"failed"', '"lost"', "links.1.state", "value"],
    ["a trip that ends before it starts", '"2027-01-21"', '"2027-01-01"', "trips.0.returns", "trip-dates"],
    [
      "an id of something that is not there",
      `"person": "${SAMPLE_IDS.chen}"`,
      `"person": "${SAMPLE_IDS.view}"`,
      "things.3.person",
      "reference",
    ],
    ["an id twice", `"id": "${SAMPLE_IDS.chensSim}"`, `"id": "${SAMPLE_IDS.card}"`, "things.3.id", "twice"],
    ["a mark with a name that is no id", '"visa"', '"__proto__"', "trips.0.marks.__proto__", "unknown-key"],
    ["a field too many", '"name": "Chen"', '"name": "Chen", "pin": "0000"', "people.1", "unknown-key"],
    ["another format", '"carryall-profile"', '"carryall-pack"', "format", "value"],
    ["a newer version", '"version": 3', '"version": 4', "version", "newer"],
    ["no version", '"version": 3,', "", "version", "missing"],
  ])("%s", (_name, from, to, path, reason) => {
    const text = TEXT.replace(from, to);
    expect(text).not.toBe(TEXT);
    const got = read(text);
    if (got.ok) throw new Error("it was taken");
    const problem = got.problems.find((one) => one.path === path);
    expect(problem).toMatchObject({ path, reason });
    if (reason !== "missing" && reason !== "unknown-key") expect(problem?.line).toBe(lineOf(from));
  });

  test("one that is cut short, with the line where it breaks off", () => {
    const half = TEXT.slice(0, TEXT.indexOf('"Chen"'));
    expect(read(half)).toMatchObject({ ok: false, problems: [{ reason: "not-json" }] });
  });

  test("the file in which a profile is kept, which is no export", () => {
    const text = JSON.stringify(emptyProfile("2026-11-26T08:00:00.000Z"));
    expect(read(text)).toMatchObject({ ok: false, problems: [{ reason: "stored-document" }] });
  });

  test("a traveller who is named twice", () => {
    const got = read(TEXT.replace('"travellers": [', `"travellers": ["${SAMPLE_IDS.chen}",`));
    const problem = { path: "trips.0.travellers.2", reason: "twice", detail: SAMPLE_IDS.chen };
    expect(got).toMatchObject({ ok: false, problems: [problem] });
  });

  test("one that is too large", () => {
    const text = `${TEXT}${" ".repeat(LONGEST_EXCHANGE)}`;
    expect(read(text)).toMatchObject({ ok: false, problems: [{ reason: "too-large" }] });
  });

  test("every problem is told at once", () => {
    const got = read(TEXT.replace('"0926"', '"1"').replace('"failed"', '"lost"'));
    expect(got).toMatchObject({ ok: false, problems: [{ reason: "last-digits" }, { reason: "value" }] });
  });
});
