import { personSchema, type Person } from "../../../core/profile/person.ts";
import { isMinor } from "../../../core/profile/age.ts";
import { z } from "../../../core/zod.ts";
import { asTyped, orNull } from "../../session/as-typed.ts";

const { shape } = personSchema;

/** What stands in the form of a person; "" where nobody said. */
export interface PersonDraft extends Pick<Person, "name" | "papers" | "languages"> {
  home: string;
  nationality: string;
  child: boolean;
}

export function toPersonDraft(person: Person): PersonDraft {
  const { name, home, nationality, papers, languages } = person;
  return {
    name,
    home: home ?? "",
    nationality: nationality ?? "",
    papers,
    child: isMinor(person),
    languages,
  };
}

/**
 * What the form has to be, and the person it describes.
 * @param before the person as saved: what the form does not ask stays
 */
export function personForm(before: Person): z.ZodType<Person, PersonDraft> {
  return z
    .strictObject({
      name: asTyped(shape.name),
      home: z.string(),
      nationality: z.string(),
      papers: shape.papers,
      child: z.boolean(),
      languages: shape.languages,
    })
    .transform(({ name, home, nationality, papers, child, languages }) => {
      // Who was never said to be a child is not said to be an adult by leaving the box alone.
      const age = isMinor(before) === child ? before.age : child ? "child" : "adult";
      const read = { home: orNull(home), nationality: orNull(nationality), papers, age, languages };
      return personSchema.parse({ ...before, name: name.trim(), ...read });
    });
}
