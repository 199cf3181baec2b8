import { BrowserWindow, type WebContents } from "electron";
import { CallError } from "../../contract/errors.ts";
import type { PdfPrinter, PrintedPage } from "../../host/print/pdf-printer.ts";
import { printAddress } from "../../host/print/print-address.ts";
import { WAIT_FOR_PRINT_STATE } from "../../host/print/print-state.ts";
import { withTimeLimit } from "../../host/print/time-limit.ts";
import { WEB_PREFERENCES } from "./web-preferences.ts";

/** A page whose process dies answers nothing any more: without this the print would wait for its time limit. */
function whenGone(contents: WebContents): Promise<never> {
  return new Promise((_, reject) => {
    contents.once("render-process-gone", (_event, { reason }) =>
      reject(new CallError("pdf.failed", { reason })),
    );
  });
}

async function print(contents: WebContents, base: string, page: PrintedPage): Promise<Uint8Array> {
  await contents.loadURL(printAddress(base, page));
  const state: unknown = await contents.executeJavaScript(WAIT_FOR_PRINT_STATE);
  if (state !== "ready") throw new CallError("pdf.failed", { reason: "page" });
  return contents.printToPDF({
    pageSize: page.paper,
    preferCSSPageSize: true,
    printBackground: true,
    // The margins are those of the page's own `@page` rules.
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
}

/** Prints the page's print route in a hidden window, under the same guards as any other window of ours. */
export function electronPrinter(base: string): PdfPrinter {
  return {
    available: () => true,
    async print(page) {
      const window = new BrowserWindow({ show: false, webPreferences: WEB_PREFERENCES });
      try {
        const { webContents } = window;
        return await withTimeLimit(Promise.race([print(webContents, base, page), whenGone(webContents)]));
      } finally {
        window.destroy();
      }
    },
  };
}
