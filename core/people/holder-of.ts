import type { Lookup } from "../catalogue/lookup.ts";
import type { DocumentKind } from "../catalogue/statement.ts";
import { ownValue } from "../own-value.ts";
import type { Paper } from "../profile/person.ts";
import type { Thing } from "../profile/thing.ts";
import { MAINLAND, type Holder } from "./holder.ts";
import type { Who } from "./person-kinds.ts";
import { telephonesOf } from "./telephones.ts";

/** What nobody said of a person, so that the usual was taken instead. */
export type Unsaid = "home" | "papers";

/** For whom a question is answered, and what of it is taken for granted, so that a screen can say so. */
export interface KnownHolder {
  holder: Holder;
  unsaid: readonly Unsaid[];
}

/** As what a paper counts where statements name papers; a passport of the mainland opens nothing there. */
const COUNTS_AS: Record<Paper, readonly DocumentKind[]> = {
  "resident-id": ["resident-id"],
  "mainland-passport": [],
  "foreign-passport": ["passport"],
  "residence-permit": ["residence-permit"],
  // Whoever takes a residence permit takes the card of those who may stay for good.
  "permanent-residence-card": ["residence-permit"],
  "home-return-permit": ["home-return-permit"],
  "taiwan-permit": ["taiwan-permit"],
};

/** The paper that people of a region show in the mainland; of all other regions a passport. */
const SHOWN: Readonly<Record<string, Paper>> = {
  [MAINLAND]: "resident-id",
  HK: "home-return-permit",
  MO: "home-return-permit",
  TW: "taiwan-permit",
};

/** As what papers count, each once. */
export function documentsOf(papers: readonly Paper[]): DocumentKind[] {
  return [...new Set(papers.flatMap((paper) => COUNTS_AS[paper]))];
}

/** Whose citizen somebody is: as they say, else of where they live. Null when nobody said either. */
export function nationalityOf({ nationality, home }: Pick<Who, "nationality" | "home">): string | null {
  return nationality ?? home;
}

/** The paper that most people of somebody’s nationality show in the mainland, whatever they hold. */
export function usualPaper(who: Pick<Who, "nationality" | "home">): Paper {
  return ownValue(SHOWN, nationalityOf(who) ?? MAINLAND) ?? "foreign-passport";
}

/**
 * The holder that a person of the profile is, or a kind of person: with the telephones in use among their things.
 * Where nobody said where they live, a resident of the mainland; where nobody said what papers they hold, the one
 * that most people of their nationality show.
 * @param things anybody’s or theirs: those of the person
 */
export function holderOf(lookup: Pick<Lookup, "phone">, who: Who, things: readonly Thing[]): KnownHolder {
  const telephones = telephonesOf(lookup, things);
  const papers = who.papers.length > 0 ? who.papers : [usualPaper(who)];
  const unsaid: Unsaid[] = [];
  if (who.home === null) unsaid.push("home");
  if (who.papers.length === 0) unsaid.push("papers");
  return {
    holder: {
      home: who.home ?? MAINLAND,
      documents: documentsOf(papers),
      phones: [...new Set(telephones.flatMap(({ phone }) => phone.kinds))],
      telephones: telephones.map(({ phone, esim }) => ({ id: phone.id, esim })),
      place: null,
    },
    unsaid,
  };
}
