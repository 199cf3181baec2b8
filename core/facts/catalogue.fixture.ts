import type { Catalogue } from "../catalogue/catalogue.ts";
import { RECORD_FOLDERS } from "../catalogue/record-folders.ts";
import type { Evidence } from "../catalogue/evidence.ts";
import type { LocalText } from "../catalogue/text.ts";

/** The same words in both languages, marked, so that a test sees which one it got. */
export const words = (text: string): LocalText => ({ en: text, "zh-CN": `中${text}` });

/** Evidence of one source with a date and a confidence. */
export const seen = (asOf: string | null, confidence: Evidence["confidence"] = "high", source = "guide") =>
  [{ source, asOf, confidence }] satisfies Evidence[];

const base = { about: words("About"), evidence: seen("2026-01") };

const empty = Object.fromEntries(RECORD_FOLDERS.map((folder) => [folder, []]));

/** A catalogue with the records given and nothing else. */
export function catalogueOf(records: Partial<Record<(typeof RECORD_FOLDERS)[number], object[]>>): Catalogue {
  return { ...empty, ...records } as unknown as Catalogue;
}

export const CARD = { id: "card", name: words("Card"), kind: "card", ...base };
export const PURSE = { id: "purse", name: words("Purse"), kind: "wallet", ...base };
export const ISLAND = { id: "island", name: words("Island"), facts: [], numbers: [], ...base };
export const GATE = { id: "gate", name: words("Gate") };

/** Statement of the card in the purse. */
export const LINK = {
  id: "card--purse",
  product: "card",
  target: { kind: "wallet", id: "purse" },
  level: "supported",
  note: words("It works."),
  factors: [],
  workarounds: [],
  evidence: seen("2020-05", "medium"),
};
