import { CallError } from "../contract/errors.ts";
import { z } from "../core/zod.ts";
import type { PdfPrinter, PrintedPage } from "../host/print/pdf-printer.ts";
import { WAIT_FOR_PRINT_STATE } from "../host/print/print-state.ts";
import { PRINT_LIMIT_MS, withTimeLimit } from "../host/print/time-limit.ts";
import type { DevtoolsPipe } from "./devtools-pipe.ts";
import { withHeadlessBrowser } from "./headless-browser.ts";

const createdSchema = z.object({ targetId: z.string() });
const attachedSchema = z.object({ sessionId: z.string() });
const navigatedSchema = z.object({ errorText: z.string().optional() });
const evaluatedSchema = z.object({ result: z.object({ value: z.unknown() }) });
const printedSchema = z.object({ data: z.base64() });

async function openTab(pipe: DevtoolsPipe): Promise<string> {
  const { targetId } = createdSchema.parse(await pipe.send("Target.createTarget", { url: "about:blank" }));
  const attached = await pipe.send("Target.attachToTarget", { targetId, flatten: true });
  return attachedSchema.parse(attached).sessionId;
}

async function navigate(pipe: DevtoolsPipe, session: string, url: string): Promise<void> {
  await pipe.send("Page.enable", {}, session);
  const loaded = pipe.next("Page.loadEventFired", session);
  const { errorText } = navigatedSchema.parse(await pipe.send("Page.navigate", { url }, session));
  if (errorText !== undefined) throw new CallError("pdf.failed", { reason: errorText });
  await loaded;
}

async function waitUntilReady(pipe: DevtoolsPipe, session: string): Promise<void> {
  const params = { expression: WAIT_FOR_PRINT_STATE, awaitPromise: true, returnByValue: true };
  const evaluated = evaluatedSchema.parse(await pipe.send("Runtime.evaluate", params, session));
  if (evaluated.result.value !== "ready") throw new CallError("pdf.failed", { reason: "page" });
}

async function print(pipe: DevtoolsPipe, url: string): Promise<Uint8Array> {
  const session = await openTab(pipe);
  await navigate(pipe, session, url);
  await waitUntilReady(pipe, session);
  const options = {
    preferCSSPageSize: true,
    printBackground: true,
    // The margins are those of the page's own `@page` rules.
    marginTop: 0,
    marginBottom: 0,
    marginLeft: 0,
    marginRight: 0,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  };
  const printed = printedSchema.parse(await pipe.send("Page.printToPDF", options, session));
  return Buffer.from(printed.data, "base64");
}

/**
 * Prints an address with a browser that is installed, in a hidden start of its own.
 * @throws CallError `pdf.failed` {reason}, also after `limitMs` milliseconds.
 */
export async function printWithBrowser(
  program: string,
  url: string,
  limitMs = PRINT_LIMIT_MS,
): Promise<Uint8Array> {
  const abort = new AbortController();
  try {
    return await withTimeLimit(
      withHeadlessBrowser(program, abort.signal, (pipe) => print(pipe, url)),
      limitMs,
    );
  } finally {
    abort.abort();
  }
}

/** The browser shell's printer. `find` looks for a browser each time: one may be installed meanwhile. */
export function browserPrinter(
  find: () => string | null,
  addressOf: (page: PrintedPage) => string,
): PdfPrinter {
  return {
    available: () => find() !== null,
    async print(page) {
      const program = find();
      if (program === null) throw new CallError("pdf.no-browser");
      return printWithBrowser(program, addressOf(page));
    },
  };
}
