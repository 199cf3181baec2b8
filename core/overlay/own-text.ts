import type { Language, LocalText } from "../catalogue/text.ts";
import { freeText } from "../kept-text/free-text.ts";

/** How a person names an entry of their own, the line about it, what they found, and who told them. */
export const ownNameSchema = freeText(60);
export const ownLineSchema = freeText(300);
export const ownNoteSchema = freeText(400);
export const ownSourceSchema = freeText(120);

/** A text that a person typed once, in their own language: it stands for both. */
export function inBoth(text: string): LocalText {
  const typed = text.trim();
  return { en: typed, "zh-CN": typed };
}

/** What was typed over a text that was there: as it was in both languages when nothing was changed. */
export function typedOver(before: LocalText | undefined, typed: string, language: Language): LocalText {
  return before !== undefined && before[language].trim() === typed.trim() ? before : inBoth(typed);
}

/** What a cell has room for, as the data lint counts it for the catalogue. */
const ROOM = { han: 6, letters: 13, all: 20 } as const;

/** Whether a short text has room in a cell of a grid. */
export function fitsCell(text: string): boolean {
  const short = text.trim();
  const han = short.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = (short.match(/[\p{L}\p{N}]/gu)?.length ?? 0) - han;
  return han <= ROOM.han && letters <= ROOM.letters && short.length <= ROOM.all;
}
