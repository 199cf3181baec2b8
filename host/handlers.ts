import type { App } from "../contract/api.ts";
import type { Opened } from "../contract/opened.ts";
import type { Handlers } from "../contract/dispatch.ts";
import { copyTo } from "./copies-folder.ts";
import type { FactsStore } from "./facts-file/facts-store.ts";
import { openSource, type OpenLink } from "./open-source.ts";
import { exportGuide } from "./print/export-guide.ts";
import type { Deliver } from "./print/export-page.ts";
import { exportTrip } from "./print/export-trip.ts";
import type { PdfPrinter } from "./print/pdf-printer.ts";
import type { SampleSwitch } from "./profile/with-sample.ts";
import { APP_VERSION } from "./version.ts";

/** What differs between the shells; everything a handler touches comes from here. */
export interface HandlerParts {
  shell: App["shell"];
  systemLanguage: App["systemLanguage"];
  facts: FactsStore;
  profile: SampleSwitch;
  printer: PdfPrinter;
  deliver: Deliver;
  openLink: OpenLink;
  /** Asks for a folder in the system's dialog; only where the shell has one. */
  chooseFolder?: () => Promise<string | null>;
  /** What was opened from outside; only where the system opens files with the shell. */
  takeOpened?: () => Promise<Opened | null>;
}

/** The handler of every call. Failures are CallErrors with the codes each part names. */
export function createHandlers(parts: HandlerParts): Handlers {
  return {
    "app.describe": async () => ({
      name: "Carryall",
      version: APP_VERSION,
      shell: parts.shell,
      systemLanguage: parts.systemLanguage,
      can: {
        printPdf: parts.printer.available(),
        openSources: true,
        chooseFolder: parts.chooseFolder !== undefined,
      },
    }),
    "profile.read": () => parts.profile.read(),
    "profile.apply": ({ actions }) => parts.profile.apply(actions),
    "profile.undo": ({ savedAt }) => parts.profile.undo(savedAt),
    "profile.redo": ({ savedAt }) => parts.profile.redo(savedAt),
    "profile.place": () => parts.profile.place(),
    "profile.open": ({ mode }) => parts.profile.open(mode),
    "profile.unlock": ({ passphrase }) => parts.profile.unlock(passphrase),
    "profile.protect": (protection) => parts.profile.protect(protection),
    "profile.reseal": (reseal) => parts.profile.reseal(reseal),
    "backups.list": () => parts.profile.backups.list(),
    "backups.look": ({ id, passphrase }) => parts.profile.backups.look(id, passphrase),
    "backups.create": () => parts.profile.backups.create(),
    "backups.restore": ({ id, passphrase }) => parts.profile.backups.restore(id, passphrase),
    "backups.copyTo": (where) => copyTo(where, parts.profile.backups, parts.chooseFolder),
    "sample.enter": ({ language }) => parts.profile.enterSample(language),
    "sample.leave": () => parts.profile.leaveSample(),
    "facts.state": () => parts.facts.state(),
    "facts.look": async ({ text }) => {
      const { profile } = await parts.profile.read();
      return parts.facts.look(text, profile);
    },
    "facts.accept": ({ hash }) => parts.facts.accept(hash),
    "facts.stepBack": ({ from }) => parts.facts.stepBack(from),
    "trip.export": async (page) => {
      const { profile } = await parts.profile.read();
      return exportTrip(page, profile, parts.printer, parts.deliver);
    },
    "guide.export": async (page) => {
      const [{ profile }, catalogue] = await Promise.all([parts.profile.read(), parts.facts.catalogue()]);
      return exportGuide(page, catalogue, profile, parts.printer, parts.deliver);
    },
    "opened.take": async () => (await parts.takeOpened?.()) ?? null,
    "source.open": async ({ source }) => {
      await openSource(await parts.facts.catalogue(), source, parts.openLink);
      return {};
    },
  };
}
