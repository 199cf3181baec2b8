import type { App } from "../contract/api.ts";
import type { Handlers } from "../contract/dispatch.ts";
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { openSource, type OpenLink } from "./open-source.ts";
import { exportTrip, type Deliver } from "./print/export-trip.ts";
import type { PdfPrinter } from "./print/pdf-printer.ts";
import type { ProfileStore } from "./profile/profile-store.ts";
import { APP_VERSION } from "./version.ts";

/** What differs between the shells; everything a handler touches comes from here. */
export interface HandlerParts {
  shell: App["shell"];
  systemLanguage: App["systemLanguage"];
  catalogue: () => Promise<Catalogue>;
  profile: ProfileStore;
  printer: PdfPrinter;
  deliver: Deliver;
  openLink: OpenLink;
}

/** The handler of every call. Failures are CallErrors with the codes each part names. */
export function createHandlers(parts: HandlerParts): Handlers {
  return {
    "app.describe": async () => ({
      name: "Carryall",
      version: APP_VERSION,
      shell: parts.shell,
      systemLanguage: parts.systemLanguage,
      can: { printPdf: parts.printer.available(), openSources: true },
    }),
    "catalogue.read": () => parts.catalogue(),
    "profile.read": () => parts.profile.read(),
    "profile.apply": ({ actions }) => parts.profile.apply(actions),
    "profile.undo": ({ savedAt }) => parts.profile.undo(savedAt),
    "profile.redo": ({ savedAt }) => parts.profile.redo(savedAt),
    "trip.export": async (page) => {
      const { profile } = await parts.profile.read();
      return exportTrip(page, profile, parts.printer, parts.deliver);
    },
    "source.open": async ({ source }) => {
      await openSource(await parts.catalogue(), source, parts.openLink);
      return {};
    },
  };
}
