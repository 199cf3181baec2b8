import { useState } from "react";
import type { Person } from "../../../core/profile/person.ts";
import { useData } from "../../session/data.tsx";

/**
 * Whose things are shown: the person’s of the address, else whose were shown last, else the first one’s. One who is gone
 * stays as long as a form is open beside their things, with what was typed into it.
 */
export function useShownPerson(chosen: string | undefined, isFormOpen: boolean): Person | undefined {
  const { people } = useData().profile;
  const [last, setLast] = useState<Person>();
  const find = (wanted: string | undefined) => people.find(({ id }) => id === wanted);
  const wanted = chosen ?? last?.id;
  const kept = isFormOpen && wanted === last?.id ? last : undefined;
  const person = find(wanted) ?? kept ?? people[0];
  // One who is gone may be on the way back: added again by a form that has just closed.
  const waits = last !== undefined && wanted === last.id && person?.id !== last.id && !isFormOpen;
  if (person !== last && !waits) setLast(person);
  return person;
}
