import type { Paper, Person } from "../profile/person.ts";
import { MAINLAND } from "./holder.ts";

/** What of a person decides answers: a person of the profile is one, and so is a kind of person. */
export type Who = Pick<Person, "home" | "nationality" | "papers" | "age">;

const kind = (home: string, nationality: string, ...papers: Paper[]): Who => ({
  home,
  nationality,
  papers,
  age: "adult",
});

/** Kinds of people whose answers differ, by where they live and what they can show, the most frequent first. */
export const PERSON_KINDS = {
  resident: kind(MAINLAND, MAINLAND, "resident-id"),
  visitor: kind("other", "other", "foreign-passport"),
  "visitor-resident": kind(MAINLAND, "other", "foreign-passport", "residence-permit"),
  hongkong: kind("HK", "HK", "home-return-permit"),
  taiwan: kind("TW", "TW", "taiwan-permit"),
} as const satisfies Record<string, Who>;
export type PersonKind = keyof typeof PERSON_KINDS;

export function isPersonKind(id: string): id is PersonKind {
  return Object.hasOwn(PERSON_KINDS, id);
}
