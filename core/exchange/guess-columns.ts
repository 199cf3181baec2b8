import { CSV_FIELDS, type CsvField, type Mapping } from "./csv-cards.ts";

/** How people and programs head their columns, in both languages; the longer words first decide. */
const HEADS: Record<CsvField, readonly string[]> = {
  "last-digits": [
    "last four digits",
    "last 4",
    "last four",
    "last digits",
    "digits",
    "尾号",
    "末四位",
    "后四位",
    "卡号",
  ],
  expires: ["expires", "expiry", "expiration", "valid thru", "valid until", "有效期", "到期"],
  person: ["person", "holder", "owner", "whose", "持卡人", "持有人", "姓名", "谁的"],
  label: ["my name for it", "label", "nickname", "own name", "自己的叫法", "别名", "昵称"],
  notes: ["notes", "note", "remarks", "comment", "备注", "说明"],
  product: [
    "product",
    "card",
    "what it is",
    "name",
    "bank",
    "产品",
    "品种",
    "卡种",
    "卡片",
    "名称",
    "银行",
    "卡",
  ],
};

const compact = (text: string): string => text.normalize("NFKC").trim().toLowerCase();

/** Which column is which, from the head of a table: the same words first, then words within. A column is used once. */
export function guessColumns(head: readonly string[]): Mapping {
  const names = head.map(compact);
  const used = new Set<number>();
  const mapping = Object.fromEntries(CSV_FIELDS.map((field) => [field, null])) as Mapping;
  const take = (matches: (name: string, word: string) => boolean) => {
    for (const field of Object.keys(HEADS) as CsvField[]) {
      if (mapping[field] !== null) continue;
      const column = names.findIndex(
        (name, i) => name !== "" && !used.has(i) && HEADS[field].some((word) => matches(name, word)),
      );
      if (column < 0) continue;
      mapping[field] = column;
      used.add(column);
    }
  };
  take((name, word) => name === word);
  take((name, word) => name.includes(word));
  return mapping;
}
