import type { DocumentKind, PhoneKind, VariantWhen } from "../catalogue/statement.ts";

/**
 * For whom a verdict is asked: where they live, what papers they have, what phone they carry, and where they stand.
 * What is not known is left empty: a variant that needs it does not hold then.
 */
export interface Holder {
  lives: "mainland" | "elsewhere";
  documents: readonly DocumentKind[];
  phones: readonly PhoneKind[];
  /** Where the question is asked; null when the statement’s own place answers it. */
  place: "mainland" | "abroad" | null;
}

/** A resident with an identity card, a visitor with a passport: what most of them have. */
export const RESIDENT: Holder = { lives: "mainland", documents: ["resident-id"], phones: [], place: null };
export const VISITOR: Holder = { lives: "elsewhere", documents: ["passport"], phones: [], place: null };

const LIVES = { mainland: "resident", elsewhere: "visitor" } as const;

/** Whether a variant is about this person: every part it names must fit; of papers and phones one is enough. */
export function isFor(holder: Holder, when: VariantWhen): boolean {
  return (
    (when.person === undefined || when.person === LIVES[holder.lives]) &&
    (when.place === undefined || when.place === holder.place) &&
    (when.documents === undefined || when.documents.some((d) => holder.documents.includes(d))) &&
    (when.phones === undefined || when.phones.some((p) => holder.phones.includes(p)))
  );
}

/** How much a variant says about whom it is for: of two that hold, the narrower one decides. */
export function narrowness(when: VariantWhen): number {
  return Object.keys(when).length;
}
