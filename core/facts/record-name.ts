import type { Catalogue } from "../catalogue/catalogue.ts";
import { RECORD_FOLDERS, type RecordFolder } from "../catalogue/record-folders.ts";
import type { Statement } from "../catalogue/statement.ts";
import type { LocalText } from "../catalogue/text.ts";

/** A record's address in the catalogue: `cards/icbc-debit`. */
export type RecordKey = `${RecordFolder}/${string}`;

/** A record of any kind. */
export type AnyRecord = Catalogue[RecordFolder][number];

/** A record with the folder it stands in. */
export interface PlacedRecord {
  key: RecordKey;
  folder: RecordFolder;
  record: AnyRecord;
}

/** Every record of a catalogue, folder by folder. */
export function placedRecords(catalogue: Catalogue): PlacedRecord[] {
  return RECORD_FOLDERS.flatMap((folder) =>
    catalogue[folder].map((record): PlacedRecord => ({ key: `${folder}/${record.id}`, folder, record })),
  );
}

const each = (make: (language: keyof LocalText) => string): LocalText => ({
  en: make("en"),
  "zh-CN": make("zh-CN"),
});

/** A checklist rule fills `{thing}` in for a trip; outside one it is left out at the start, and dots inside. */
export const withoutFillIns = (text: LocalText) =>
  each((language) => text[language].replace(/^\{\w+\}[:：]\s*/, "").replaceAll(/\{\w+\}/g, "…"));

/** Names records for people. Ids that do not resolve name themselves. */
export function recordNamer(catalogue: Catalogue): (placed: PlacedRecord) => LocalText {
  const { cards, wallets, sims, phones, destinations, features } = catalogue;
  const names = new Map(
    [...cards, ...wallets, ...sims, ...phones, ...destinations, ...features].map((r) => [r.id, r.name]),
  );
  const nameOf = (id: string): LocalText => names.get(id) ?? { en: id, "zh-CN": id };

  function statementName({ product, target }: Statement): LocalText {
    const area = target.kind === "destination" ? target.area?.name : undefined;
    return each((language) => {
      const place = `${nameOf(target.id)[language]}${area === undefined ? "" : ` ${area[language]}`}`;
      const use = target.use === undefined ? "" : ` · ${nameOf(target.use)[language]}`;
      return `${nameOf(product)[language]} × ${place}${use}`;
    });
  }

  return ({ record }) => {
    if ("target" in record) return statementName(record);
    if ("title" in record) return withoutFillIns(record.title);
    return "name" in record ? record.name : record.question;
  };
}
