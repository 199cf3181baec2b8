import type { Input } from "../../contract/api.ts";

/** What is printed: a print route of the page, in one language, on one paper. */
export interface PrintedPage extends Pick<Input<"trip.export">, "language" | "paper"> {
  /** Such as `/print/trip/…`: ids only, so nothing in it has to be escaped. */
  path: string;
}

/** How a shell turns the page's print route into a PDF. */
export interface PdfPrinter {
  /** Whether it can print at all on this machine, now. */
  available(): boolean;
  /** The finished page as a PDF. @throws CallError `pdf.no-browser` or `pdf.failed`. */
  print(page: PrintedPage): Promise<Uint8Array>;
}
