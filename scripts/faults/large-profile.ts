import { emptyProfile, type Profile } from "../../core/profile/profile.ts";
import { bareThing } from "../../core/profile/thing.ts";
import { barePerson } from "../../core/profile/person.ts";

const uuid = (kind: number, n: number) => `00000000-0000-4000-${8000 + kind}-${String(n).padStart(12, "0")}`;

const NOTES = "放在抽屉里的蓝色袋子，出门前看一眼有效期 ".repeat(12);

/**
 * A profile of about two megabytes as a file: one person, whose name is a number, and very many things with notes.
 * @param n the number
 */
export function largeProfile(n: number, savedAt: string): Profile {
  const person = barePerson(uuid(1, 0), String(n));
  const things = Array.from({ length: 2000 }, (_, i) => ({
    ...bareThing(uuid(2, i), person.id, "icbc-debit"),
    notes: NOTES.trim(),
  }));
  return { ...emptyProfile(savedAt), people: [person], things };
}
