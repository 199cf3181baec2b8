import type { Exported, Input } from "../../contract/api.ts";
import { CallError } from "../../contract/errors.ts";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { exportPage, type Deliver } from "./export-page.ts";
import type { PdfPrinter } from "./pdf-printer.ts";

/**
 * Prints one guide, for a person or for nobody in particular, and delivers it.
 * @throws CallError `reference.missing` for a guide or a person that is not there, and what `exportPage` throws.
 */
export async function exportGuide(
  { guide: id, person, language, paper }: Input<"guide.export">,
  { guides }: Pick<Catalogue, "guides">,
  { people }: Pick<Profile, "people">,
  printer: PdfPrinter,
  deliver: Deliver,
): Promise<Exported> {
  const guide = guides.find((one) => one.id === id);
  const known = person === null || people.some((one) => one.id === person);
  if (guide === undefined || !known) throw new CallError("reference.missing");
  const path = ["/print/guide", id, ...(person === null ? [] : [person])].join("/");
  return exportPage({ path, language, paper }, guide.name[language], printer, deliver);
}
