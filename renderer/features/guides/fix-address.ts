import type { Person } from "../../../core/profile/person.ts";

/** Where it is found out why a step fails, with the guide to come back to. */
export function fixAddress(symptom: string, guide: string, person: Pick<Person, "id"> | null): string {
  const view = new URLSearchParams({ guide, ...(person !== null && { person: person.id }) });
  return `/fix/${symptom}?${view.toString()}`;
}
