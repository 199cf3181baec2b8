import type { Input } from "../../contract/api.ts";

/** What is printed: the print route of the page for one trip, in one language, on one paper. */
export type PrintedPage = Input<"trip.export">;

/** How a shell turns the page's print route into a PDF. */
export interface PdfPrinter {
  /** Whether it can print at all on this machine, now. */
  available(): boolean;
  /** The finished page as a PDF. @throws CallError `pdf.no-browser` or `pdf.failed`. */
  print(page: PrintedPage): Promise<Uint8Array>;
}
