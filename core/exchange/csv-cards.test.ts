import { describe, expect, test } from "vitest";
import { SAMPLE, SAMPLE_IDS } from "../../scripts/testing/sample-records.ts";
import { emptyProfile, type Profile } from "../profile/profile.ts";
import { reduce } from "../profile/reduce.ts";
import { readCards, TABLE_LIMITS, type CsvBasis, type CsvRow } from "./csv-cards.ts";

const { lin } = SAMPLE_IDS;
const PROFILE: Profile = { ...emptyProfile("2026-11-26T08:00:00.000Z"), ...SAMPLE };
const PRODUCTS: Record<string, string[]> = {
  工行借记卡: ["icbc-debit"],
  Alipay: ["alipay"],
  visa: ["icbc-visa-credit", "boc-visa-credit"],
};

function read(cells: string[][], over: Partial<CsvBasis> = {}) {
  let made = 0;
  const rows: CsvRow[] = cells.map((row, i) => ({ line: i + 2, cells: row }));
  return readCards(rows, {
    records: PROFILE,
    mapping: { product: 0, label: 1, "last-digits": 2, expires: 3, person: 4, notes: 5 },
    productsFor: (text) => PRODUCTS[text] ?? [],
    owner: lin,
    newId: () => {
      made += 1;
      return `00000000-0000-4000-8000-0000000001${String(made).padStart(2, "0")}`;
    },
    ...over,
  });
}

test("rows become things of the person they name, who is made when there is none, once", () => {
  const { records, problems } = read([
    ["工行借记卡", "Blue", "4417", "05/31", "Ana", "at home"],
    ["Alipay", "", "", "", "ana", ""],
    ["Alipay", "'+second", "", "", "", ""],
  ]);
  expect(problems).toEqual([]);
  expect(records.people.map(({ name }) => name)).toEqual(["Ana"]);
  const [ana] = records.people;
  expect(records.things).toMatchObject([
    {
      person: ana?.id,
      product: "icbc-debit",
      label: "Blue",
      lastDigits: "4417",
      expires: "2031-05",
      notes: "at home",
    },
    { person: ana?.id, product: "alipay", label: "", lastDigits: null, expires: null },
    { person: lin, product: "alipay", label: "+second" },
  ]);
  const after = reduce(PROFILE, { type: "profile.import", how: "merge", records, savedAt: PROFILE.savedAt });
  expect(after.things).toHaveLength(SAMPLE.things.length + 3);
});

describe("a row that cannot be read is left out, with its line, the field and the reason", () => {
  test.each<[string, string[], string, string, string]>([
    ["without a product", ["", "x"], "product", "no-product", ""],
    ["of a product nobody knows", ["Moon card"], "product", "unknown-product", "Moon card"],
    ["of a product there are several of", ["visa"], "product", "several-products", "visa"],
    ["with three digits", ["Alipay", "", "926"], "last-digits", "last-digits", "926"],
    ["with no month", ["Alipay", "", "", "soon"], "expires", "expires", "soon"],
    ["with a label that is too long", ["Alipay", "x".repeat(41)], "label", "too-long", "x".repeat(41)],
    [
      "with a full card number, which is not shown again",
      ["Alipay", "", "4111 1111 1111 1111"],
      "last-digits",
      "card-number",
      "",
    ],
    ["with an identity number", ["Alipay", "", "", "", "", "11010519491231002X"], "notes", "resident-id", ""],
  ])("%s", (_name, cells, field, reason, text) => {
    const got = read([["Alipay", "good"], cells]);
    expect(got.problems).toEqual([{ line: 3, field, reason, text }]);
    expect(got.records.things).toMatchObject([{ label: "good" }]);
  });

  test("of nobody", () => {
    const { problems } = read([["Alipay"]], { owner: null });
    expect(problems).toEqual([{ line: 2, field: "person", reason: "no-person", text: "" }]);
  });

  test("and brings no person", () => {
    expect(read([["Moon card", "", "", "", "Ana", ""]]).records.people).toEqual([]);
  });
});

test("the same file a second time brings nothing", () => {
  const cells = [["工行借记卡", "Blue", "4417", "05/31", "Ana", "at home"]];
  const { records } = read(cells);
  const after = reduce(PROFILE, { type: "profile.import", how: "merge", records, savedAt: PROFILE.savedAt });
  const again = read([...cells, ["工行借记卡", "工资卡", "0926", "2031-05"]], { records: after });
  expect(again).toMatchObject({ records: { people: [], things: [] }, known: [2, 3], problems: [] });
});

test("a column that is not there is empty", () => {
  const mapping = { product: 0, label: null, "last-digits": null, expires: null, person: null, notes: null };
  expect(read([["工行借记卡", "x", "y"]], { mapping }).records.things).toMatchObject([
    { label: "", notes: "" },
  ]);
});

describe("a table as large as may be", () => {
  const rows = Array.from({ length: TABLE_LIMITS.rows }, (_, i) => i);

  test("is read once through, and each product is looked for once", () => {
    let made = 0;
    const newId = () => {
      made += 1;
      return `00000000-0000-4000-8000-${String(made).padStart(12, "0")}`;
    };
    const asked: string[] = [];
    const productsFor = (text: string) => {
      asked.push(text);
      return ["alipay"];
    };
    const cells = rows.map((i) => ["Alipay", `No ${i}`, "", "", `P${i % 1000}`, ""]);
    const { records, problems } = read(cells, { newId, productsFor });
    expect(problems).toEqual([]);
    expect([records.things.length, records.people.length]).toEqual([TABLE_LIMITS.rows, 1000]);
    expect(asked).toEqual(["Alipay"]);
    const there = { ...SAMPLE, things: records.things, people: records.people };
    expect(read(cells, { records: there, productsFor }).known).toHaveLength(TABLE_LIMITS.rows);
  });

  test("and with a column that is no product, only so many are looked for", () => {
    let asked = 0;
    const productsFor = () => {
      asked += 1;
      return [];
    };
    const { problems } = read(
      rows.map((i) => [`word ${i}`]),
      { productsFor },
    );
    expect(asked).toBe(TABLE_LIMITS.products);
    expect(problems.at(-1)).toMatchObject({ reason: "many-products", text: `word ${TABLE_LIMITS.rows - 1}` });
  });

  test("an endless cell is refused for its length, and not shown whole", () => {
    const { problems } = read([["Alipay", "", "", "", "", "4111111111111111 ".repeat(1000)]]);
    expect(problems).toMatchObject([{ field: "notes", reason: "too-long" }]);
    expect(problems[0]?.text.length).toBeLessThan(100);
  });
});
