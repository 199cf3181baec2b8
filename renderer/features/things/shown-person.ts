import { useState } from "react";
import type { Person } from "../../../core/profile/profile.ts";
import { useData } from "../../app/data.tsx";

/**
 * Whose things are shown: the person’s of the address, else the first one’s. One who is gone stays as long as a form is
 * open beside their things, with what was typed into it.
 */
export function useShownPerson(chosen: string | undefined, isFormOpen: boolean): Person | undefined {
  const { people } = useData().profile;
  const [last, setLast] = useState<Person>();
  const isHere = (person: Person) => people.some(({ id }) => id === person.id);
  const keepsLast =
    isFormOpen && last !== undefined && !isHere(last) && (chosen === undefined || chosen === last.id);
  const person = keepsLast ? last : (people.find(({ id }) => id === chosen) ?? people[0]);
  if (person !== last) setLast(person);
  return person;
}
