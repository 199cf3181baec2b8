import type { DocumentKind, PhoneKind, VariantWhen } from "../catalogue/statement.ts";

/** A telephone somebody carries: its record in the catalogue, and whether its owner says that it takes an eSIM. */
export interface Telephone {
  id: string;
  esim: boolean | null;
}

/**
 * For whom a verdict is asked: where they live, what papers they have, what phone they carry, and where they stand.
 * What is not known is left empty: a variant that needs it does not hold then.
 */
export interface Holder {
  /** ISO 3166-1 alpha-2, or `other`. */
  home: string;
  documents: readonly DocumentKind[];
  phones: readonly PhoneKind[];
  telephones: readonly Telephone[];
  /** Where the question is asked; null when the statement’s own place answers it. */
  place: "mainland" | "abroad" | null;
}

/** The region that statements on residents and visitors, and on the mainland and abroad, are about. */
export const MAINLAND = "CN";

/** A resident with an identity card, a visitor with a passport: what most of them have. */
export const RESIDENT: Holder = {
  home: MAINLAND,
  documents: ["resident-id"],
  phones: [],
  telephones: [],
  place: null,
};
export const VISITOR: Holder = { ...RESIDENT, home: "other", documents: ["passport"] };

/** Whether a variant is about this person: every part it names must fit; of papers and phones one is enough. */
export function isFor(holder: Holder, when: VariantWhen): boolean {
  return (
    (when.person === undefined || when.person === (holder.home === MAINLAND ? "resident" : "visitor")) &&
    (when.place === undefined || when.place === holder.place) &&
    (when.documents === undefined || when.documents.some((d) => holder.documents.includes(d))) &&
    (when.phones === undefined || when.phones.some((p) => holder.phones.includes(p)))
  );
}

/** How much a variant says about whom it is for: of two that hold, the narrower one decides. */
export function narrowness(when: VariantWhen): number {
  return Object.keys(when).length;
}
