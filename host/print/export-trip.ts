import type { Exported, Input } from "../../contract/api.ts";
import { CallError } from "../../contract/errors.ts";
import { shellIn } from "../../core/i18n/shell-messages.ts";
import type { Profile } from "../../core/profile/profile.ts";
import type { PdfPrinter } from "./pdf-printer.ts";
import { planFileName } from "./plan-file-name.ts";

/** Brings a finished PDF to the person: a save dialog, or the bytes for the page. */
export type Deliver = (bytes: Uint8Array, fileName: string) => Promise<Exported>;

/** The printed page with its metadata; a PDF that cannot be completed counts as a failed print. */
async function makePdf(
  page: Input<"trip.export">,
  tripName: string,
  printer: PdfPrinter,
): Promise<Uint8Array> {
  const t = shellIn(page.language);
  const printed = await printer.print(page);
  try {
    // Loaded when it is first needed: the library is large, and most starts never print.
    const { finishPdf } = await import("./finish-pdf.ts");
    return await finishPdf(printed, {
      title: t("pdf.title", { trip: tripName }),
      language: page.language,
      innerLink: t("pdf.inner-link"),
    });
  } catch (error) {
    throw new CallError("pdf.failed", { reason: error instanceof Error ? error.message : String(error) });
  }
}

/**
 * Prints a trip's plan and delivers it.
 * @throws CallError `reference.missing` for a trip that is not in the profile, `pdf.no-browser`, `pdf.failed`, and
 * what `deliver` throws.
 */
export async function exportTrip(
  page: Input<"trip.export">,
  profile: Profile,
  printer: PdfPrinter,
  deliver: Deliver,
): Promise<Exported> {
  const trip = profile.trips.find(({ id }) => id === page.trip);
  if (trip === undefined) throw new CallError("reference.missing");
  if (!printer.available()) throw new CallError("pdf.no-browser");
  const bytes = await makePdf(page, trip.name, printer);
  return deliver(bytes, planFileName(trip.name, shellIn(page.language)("app.name")));
}
