import type { Catalogue } from "../../../core/catalogue/catalogue.ts";
import { createLookup } from "../../../core/catalogue/lookup.ts";
import { readCards } from "../../../core/exchange/csv-cards.ts";
import { guessColumns } from "../../../core/exchange/guess-columns.ts";
import { recordsSchema } from "../../../core/profile/profile.ts";
import { productFinder } from "../../../core/search/find-products.ts";
import { decodeText } from "../../../renderer/features/exchange/decode-text.ts";
import { readCsv } from "../../../renderer/features/exchange/read-csv.ts";
import { SAMPLE } from "../../testing/sample-records.ts";
import { fits } from "./documents.ts";
import { REFUSED, type Reader } from "../reader.ts";

const TABLE = [
  "Card,Own name,Last four digits,Expires,Person,Notes",
  "ICBC debit card,Salary,0926,2028-05,Lin Xiao,at home",
  '工行借记卡,"日常, 备用",1234,05/28,陈,"他说 ""好"""',
  "Alipay,,,,Lin Xiao,",
  "",
].join("\r\n");

/** Tables of cards as spreadsheets save them, in the encodings they do. */
export function tableReader(catalogue: Catalogue): Reader {
  const { products } = createLookup(catalogue);
  const find = productFinder(products, () => []);
  const productsFor = (text: string) => find(text).map(({ id }) => id);
  let made = 0;
  return {
    name: "table of cards (CSV)",
    share: 3,
    read: async (mutator) => {
      const text = mutator.text(TABLE);
      const encoding = (["utf8", "utf16le", "latin1"] as const)[mutator.below(3)] ?? "utf8";
      const bytes = Buffer.from(text, encoding);
      const decoded = decodeText(
        encoding === "utf16le" ? Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]) : bytes,
      );
      const about = () => `${encoding}: ${text}`;
      if (decoded === null) return { took: REFUSED, about };
      const table = readCsv(decoded.text);
      if (!table.ok) return { took: REFUSED, about };
      const [head, ...rows] = table.rows;
      const { records } = readCards(rows, {
        records: SAMPLE,
        mapping: guessColumns(head?.cells ?? []),
        productsFor,
        owner: SAMPLE.people[0]?.id ?? null,
        newId: () => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, "0")}`,
      });
      return { took: fits(recordsSchema, records), about };
    },
  };
}
