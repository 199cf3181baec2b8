import { expect, test } from "vitest";
import { SAMPLE } from "../../scripts/testing/sample-records.ts";
import { createLookup } from "../catalogue/lookup.ts";
import { checklistTable, linksTable, thingsTable, type TableWords } from "./tables.ts";
import { UNKNOWN_DEVICE } from "../profile/thing-details.ts";

const lookup = createLookup({ ...SAMPLE.overlay });
const words: TableWords = {
  column: (column) => `#${column}`,
  kind: (kind) => kind,
  product: (id) => id,
  thing: (thing) => thing.label || thing.product,
  linkState: (state) => state,
  yes: "yes",
};

test("things, with what is not known left empty", () => {
  const [head, first, , own] = thingsTable(SAMPLE, lookup, words);
  expect(head?.slice(0, 3)).toEqual(["#person", "#kind", "#product"]);
  expect(first).toEqual(["林晓", "", "icbc-debit", "工资卡", "0926", "2031-05", "", ""]);
  expect(own).toEqual(["林晓", "card", "club-card", "", "", "", "", ""]);
});

test("a telephone is one by what is known of it", () => {
  const [thing] = SAMPLE.things;
  if (thing === undefined) throw new Error("the sample has things");
  const phone = { ...thing, device: { ...UNKNOWN_DEVICE, esim: true }, archived: true };
  const [, row] = thingsTable({ ...SAMPLE, things: [phone] }, lookup, words);
  expect([row?.[1], row?.[7]]).toEqual(["phone", "yes"]);
});

test("links with both their ends", () => {
  expect(linksTable(SAMPLE, words).slice(1)).toEqual([
    ["林晓", "工资卡", "alipay", "linked", "2025-01-02", "7731", ""],
    ["林晓", "club-card", "alipay", "failed", "", "", ""],
  ]);
});

test("a checklist, phase by phase", () => {
  const mark = { state: "done", note: "wet", doneOn: "2026-11-02" } as const;
  const item = {
    id: "x",
    formerly: null,
    phase: "before",
    due: "2026-12-01",
    inDays: 5,
    overdue: false,
    mark,
    source: { kind: "own", item: { id: "x", phase: "before", title: "Umbrella", due: null } },
  } as const;
  const table = checklistTable([{ phase: "before", items: [item], done: 1 }], {
    column: (column) => column,
    phase: (phase) => phase,
    title: ({ source }) => (source.kind === "own" ? source.item.title : ""),
    state: (state) => state,
  });
  expect(table).toEqual([
    ["phase", "due", "item", "state", "done-on", "note"],
    ["before", "2026-12-01", "Umbrella", "done", "2026-11-02", "wet"],
  ]);
});
