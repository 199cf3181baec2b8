import { fileURLToPath } from "node:url";
import type { RecordFolder } from "../../core/catalogue/record-folders.ts";
import type { Evidence } from "../../core/catalogue/evidence.ts";
import type { LocalText } from "../../core/catalogue/text.ts";
import { assertionsOf, type Assertion } from "../../core/facts/assertions.ts";
import type { RecordKey } from "../../core/facts/record-name.ts";
import type { ParsedData } from "./parse-records.ts";

/** Where a statement of a seed article is to be read: the address, the record shown there, and the words that say it. */
export interface SeedScreen {
  statement: string;
  address: string;
  record: RecordKey;
  text: LocalText;
}

/** The folders whose records have a screen of their own, the best to read first; all others are read under Facts. */
const READ_AT: readonly [RecordFolder, (id: string) => string][] = [
  ["articles", (id) => `/guides/read/${id}`],
  ["guides", (id) => `/guides/${id}`],
  ["before-after", (id) => `/compare/before-after/${id}`],
  ["causes", (id) => `/facts/causes/${id}`],
];

/** What the screen of a record shows of it: the guide’s own basis is only under Facts, and so are features of a table. */
function isShown(folder: RecordFolder, { path, text }: Assertion): boolean {
  if (text === null) return false;
  if (folder === "guides") return path !== "";
  return folder !== "before-after" || /^(?:steps|cautions|problems)\./.test(path);
}

const cites = (evidence: readonly Evidence[], id: string) => evidence.some((one) => one.cites?.includes(id));

/** The sentence of an assertion that rests on a statement: its own, or one that stands beside it. */
function sentence(assertion: Assertion, id: string): LocalText | null {
  if (cites(assertion.evidence, id)) return assertion.text;
  const beside = [...assertion.history, ...assertion.conflicts];
  return beside.find(({ evidence }) => cites(evidence, id))?.text ?? null;
}

/** The screen of every statement; one that none shows is missing. */
export function seedScreens({ records, review }: ParsedData): SeedScreen[] {
  const rank = (folder: string) => {
    const at = READ_AT.findIndex(([one]) => one === folder);
    return at < 0 ? READ_AT.length : at;
  };
  const placed = records
    .map(({ folder, value }) => ({
      folder,
      id: value.id,
      assertions: assertionsOf(value).filter((said) => isShown(folder, said)),
    }))
    .toSorted((a, b) => rank(a.folder) - rank(b.folder));
  return review.seeds.ids.flatMap((statement): SeedScreen[] => {
    for (const { folder, id, assertions } of placed) {
      const text = assertions.map((said) => sentence(said, statement)).find((one) => one !== null);
      if (text === undefined || text === null) continue;
      const record: RecordKey = `${folder}/${id}`;
      const at = READ_AT.find(([one]) => one === folder)?.[1];
      return [{ statement, address: at?.(id) ?? `/facts/${record}`, record, text }];
    }
    return [];
  });
}

export const SEED_TABLE = fileURLToPath(new URL("../review/seed-screens.json", import.meta.url));

/** `data/review/seed-screens.json`: every statement and the screen on which it is to be read. */
export function seedTable(data: ParsedData): string {
  return `${JSON.stringify(seedScreens(data), null, 2)}\n`;
}
