import { z } from "../../../../core/zod.ts";

/** As much of version 2 as this step touches. */
const version2Schema = z.looseObject({
  settings: z.looseObject({}),
  things: z.array(z.looseObject({})),
  links: z.array(z.looseObject({})),
});

/**
 * Version 3 knows more of a thing (notes, balance, a telephone’s abilities, whether it is archived) and of a link
 * (since when, which number, notes), where copies of backups go, and the last steps. Nothing of version 2 changes.
 * @throws ZodError when the document is not of version 2, whatever it says
 */
export function addMoreAboutThings(document: object): object {
  const { settings, things, links, ...rest } = version2Schema.parse(document);
  return {
    ...rest,
    schemaVersion: 3,
    settings: { ...settings, copiesFolder: null },
    things: things.map((thing) => ({ ...thing, notes: "", balance: null, device: null, archived: false })),
    links: links.map((link) => ({ ...link, since: null, phoneDigits: null, notes: "" })),
    history: [],
  };
}
