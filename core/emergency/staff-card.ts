import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import { STAFF_LINES, type StaffCard, type StaffLine } from "../catalogue/staff-card.ts";
import { currencyOf } from "../costs/local-currency.ts";
import { placeChain } from "../places/place-facts.ts";
import type { Person } from "../profile/person.ts";

/** What is shown to the staff of a place: each line in their language. `isTheirs` is false where it is in English for want of a card in theirs. */
export interface ShownCard {
  record: StaffCard;
  isTheirs: boolean;
  /** ISO 4217; null where that is not known, and then nothing is said of it. */
  money: string | null;
  lines: readonly { line: StaffLine; text: string }[];
}

/** English, for a place whose language no card is in. */
const FALLBACK = "en";

/**
 * The card to show to the staff of a place.
 * @param home where the person lives, whose money their cards are in; where that is the local money, no line speaks of it
 * @returns null only where the catalogue has no cards at all
 */
export function staffCardFor(
  catalogue: Pick<Catalogue, "staff-cards">,
  lookup: Pick<Lookup, "destination">,
  place: string,
  home: string | null,
): ShownCard | null {
  const cards = catalogue["staff-cards"];
  const chain = placeChain(lookup, place);
  const theirs = chain.flatMap(({ id }) => cards.filter(({ places }) => places.includes(id)))[0];
  const record = theirs ?? cards.find(({ language }) => language === FALLBACK);
  if (record === undefined) return null;
  const region = chain.find((one) => one.region !== null)?.region ?? null;
  const money = currencyOf(region);
  const foreign = money !== null && money !== currencyOf(home);
  return {
    record,
    isTheirs: theirs !== undefined,
    money,
    lines: STAFF_LINES.filter((line) => line !== "local-currency" || foreign).map((line) => ({
      line,
      text: record.lines[line].replaceAll("{money}", () => money ?? ""),
    })),
  };
}

/**
 * Whether somebody has to show anything in writing there: not at home, and not where they speak the language. Of whom
 * nobody said either it is taken that they do.
 */
export function needsStaffCard(
  catalogue: Pick<Catalogue, "staff-cards">,
  lookup: Pick<Lookup, "destination">,
  place: string,
  { home, languages }: Pick<Person, "home" | "languages">,
): boolean {
  const region = placeChain(lookup, place).find((one) => one.region !== null)?.region ?? null;
  if (region !== null && region === home) return false;
  const spoken = staffCardFor(catalogue, lookup, place, home)?.record.language.split("-")[0];
  return spoken !== undefined && !languages.includes(spoken);
}
