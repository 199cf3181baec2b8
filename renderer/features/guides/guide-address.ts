import type { Person } from "../../../core/profile/person.ts";

/** Where a guide is read, for somebody, at one of its steps. */
export function guideAddress(guide: string, person: Pick<Person, "id"> | null, step?: string): string {
  const view = new URLSearchParams({
    ...(person !== null && { person: person.id }),
    ...(step !== undefined && { step }),
  }).toString();
  return `/guides/${guide}${view === "" ? "" : `?${view}`}`;
}
