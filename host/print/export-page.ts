import type { Exported } from "../../contract/api.ts";
import { CallError } from "../../contract/errors.ts";
import { shellIn } from "../../core/i18n/shell-messages.ts";
import type { PdfPrinter, PrintedPage } from "./pdf-printer.ts";
import { planFileName } from "./plan-file-name.ts";

/** Brings a finished PDF to the person: a save dialog, or the bytes for the page. */
export type Deliver = (bytes: Uint8Array, fileName: string) => Promise<Exported>;

/** The printed page with its metadata; a PDF that cannot be completed counts as a failed print. */
async function makePdf(page: PrintedPage, name: string, printer: PdfPrinter): Promise<Uint8Array> {
  const t = shellIn(page.language);
  const printed = await printer.print(page);
  try {
    // Loaded when it is first needed: the library is large, and most starts never print.
    const { finishPdf } = await import("./finish-pdf.ts");
    return await finishPdf(printed, {
      title: t("pdf.title", { trip: name }),
      language: page.language,
      innerLink: t("pdf.inner-link"),
    });
  } catch (error) {
    throw new CallError("pdf.failed", { reason: error instanceof Error ? error.message : String(error) });
  }
}

/**
 * Prints a page and delivers it under the name of what it shows.
 * @throws CallError `pdf.no-browser`, `pdf.failed`, and what `deliver` throws.
 */
export async function exportPage(
  page: PrintedPage,
  name: string,
  printer: PdfPrinter,
  deliver: Deliver,
): Promise<Exported> {
  if (!printer.available()) throw new CallError("pdf.no-browser");
  const bytes = await makePdf(page, name, printer);
  return deliver(bytes, planFileName(name, shellIn(page.language)("app.name")));
}
