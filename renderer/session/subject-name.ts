import type { Lookup } from "../../core/catalogue/lookup.ts";
import { SUBJECT_ARROW } from "../../core/profile/subject.ts";
import type { Words } from "./language.tsx";

/** What a step or a record is about, for people: ids of products and places by their names, own words as they are. */
export function subjectName(subject: string, lookup: Lookup, say: Words["say"]): string {
  const nameOf = (id: string) => {
    const known = lookup.nameOf(id) ?? lookup.destination(id)?.name;
    return known === undefined ? id : say(known);
  };
  return subject.split(SUBJECT_ARROW).map(nameOf).join(SUBJECT_ARROW);
}
