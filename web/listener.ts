import { getRequestListener } from "@hono/node-server";
import open from "open";
import { createDispatch } from "../contract/dispatch.ts";
import { withFactsInUse } from "../host/facts-file/facts-files.ts";
import { shellFacts } from "../host/facts-file/shell-facts.ts";
import { createHandlers } from "../host/handlers.ts";
import type { PageFiles } from "../host/page-files.ts";
import { printAddressWithCode } from "../host/print/print-address.ts";
import { PRINT_LIMIT_MS } from "../host/print/time-limit.ts";
import type { SampleSwitch } from "../host/profile/with-sample.ts";
import { createApp, type AppParts } from "./create-app.ts";
import { findBrowser } from "./find-browser.ts";
import { browserPrinter } from "./print-with-browser.ts";
import type { Listener } from "./server.ts";
import { terminalLanguage } from "./terminal.ts";

/** Answers requests as the app does. */
export const listenWith = (parts: AppParts): Listener => getRequestListener(createApp(parts).fetch);

export interface Served {
  /** The address it is served at, `http://127.0.0.1:<port>`. */
  origin: string;
  token: string;
  codes: AppParts["codes"];
  /** The page as it was built. */
  page: PageFiles;
  profile: SampleSwitch;
  /** `out/`, and the profile's folder. */
  built: string;
  folder: string;
}

/** What answers for one profile: the calls, and the page with the facts in use. */
export function createListener({ origin, token, codes, page, profile, built, folder }: Served): Listener {
  const facts = shellFacts(built, folder, profile);
  const handlers = createHandlers({
    shell: "web",
    systemLanguage: terminalLanguage(),
    facts,
    profile,
    printer: browserPrinter(findBrowser, (printed) =>
      printAddressWithCode(origin, printed, codes.issue(PRINT_LIMIT_MS)),
    ),
    deliver: async (bytes, fileName) => {
      return { outcome: "bytes", fileName, base64: Buffer.from(bytes).toString("base64") };
    },
    openLink: async (url) => {
      await open(url);
    },
  });
  const files = withFactsInUse(page, () => facts.inUse());
  return listenWith({ origin, token, codes, files, dispatch: createDispatch(handlers, console.error) });
}
