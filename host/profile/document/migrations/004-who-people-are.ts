import { z } from "../../../../core/zod.ts";

/** As much of version 3 as this step touches. */
const version3Schema = z.looseObject({ people: z.array(z.looseObject({})) });

/**
 * Version 4 knows of a person where they live, what papers they hold, whether they are a child and what they speak.
 * Nobody said any of it in version 3, of which nothing changes.
 * @throws ZodError when the document is not of version 3, whatever it says
 */
export function addWhoPeopleAre(document: object): object {
  const { people, ...rest } = version3Schema.parse(document);
  const unsaid = { home: null, nationality: null, papers: [], age: null, languages: [] };
  return { ...rest, schemaVersion: 4, people: people.map((person) => ({ ...person, ...unsaid })) };
}
