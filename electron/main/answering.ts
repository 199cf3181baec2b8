import path from "node:path";
import { app } from "electron";
import { createDispatch, type Dispatch } from "../../contract/dispatch.ts";
import type { FactsStore } from "../../host/facts-file/facts-store.ts";
import { shellFacts } from "../../host/facts-file/shell-facts.ts";
import { createHandlers } from "../../host/handlers.ts";
import { createStoreWithSample } from "../../host/profile/with-sample.ts";
import { languageOf } from "../../host/system-language.ts";
import { chooseFolderWithDialog } from "./choose-folder.ts";
import { copyApart } from "./copy-apart.ts";
import { followSettings } from "./follow-settings.ts";
import { systemKeyStore } from "./key-store.ts";
import type { OpenedFromOutside } from "./open-from-outside.ts";
import { OWN } from "./own-origin.ts";
import { electronPrinter } from "./print-to-pdf.ts";
import { quitAfterSaving } from "./quit-after-saving.ts";
import { nameDownloads } from "./save-downloads.ts";
import { saveWithDialog } from "./save-plan.ts";
import { openExternal } from "./security.ts";
import type { MainWindow } from "./window.ts";

interface AnsweringParts {
  /** `out/`, and the profile's folder. */
  built: string;
  profileFolder: string;
  window: MainWindow;
  opened: OpenedFromOutside;
}

/** What stands behind the page. */
export interface Answering {
  dispatch: Dispatch;
  facts: FactsStore;
  /** Settles when language and theme are known, or cannot be. */
  dressed: Promise<unknown>;
}

/** Opens the profile, which menu, dialogs and theme follow from now on, and answers for it. Needs an app that is ready. */
export function createAnswering({ built, profileFolder, window, opened }: AnsweringParts): Answering {
  const systemLanguage = languageOf(app.getPreferredSystemLanguages());
  const settings = followSettings(systemLanguage, window);
  const profile = createStoreWithSample({
    folder: profileFolder,
    shell: "electron",
    now: () => new Date(),
    onCurrent: settings.follow,
    keyStore: systemKeyStore,
    copier: copyApart(path.join(built, "main/copy-utility.cjs")),
  });
  quitAfterSaving(profile);
  nameDownloads(settings.translate);
  const facts = shellFacts(built, profileFolder, profile);
  const handlers = createHandlers({
    shell: "electron",
    systemLanguage,
    facts,
    profile,
    printer: electronPrinter(OWN.origin),
    deliver: saveWithDialog(window.current, settings.translate),
    openLink: openExternal,
    chooseFolder: chooseFolderWithDialog(window.current),
    takeOpened: opened.take,
  });
  return {
    dispatch: createDispatch(handlers, console.error),
    facts,
    // They are in the profile. When that cannot be opened the window comes all the same: its page says why.
    dressed: profile.read().catch(() => undefined),
  };
}
