import path from "node:path";
import { app } from "electron";
import { createDispatch } from "../../contract/dispatch.ts";
import { withFactsInUse } from "../../host/facts-file/facts-files.ts";
import { shellFacts } from "../../host/facts-file/shell-facts.ts";
import { createHandlers } from "../../host/handlers.ts";
import { listPageFiles } from "../../host/page-files.ts";
import { createStoreWithSample } from "../../host/profile/with-sample.ts";
import { languageOf } from "../../host/system-language.ts";
import { registerAppScheme, serveAppScheme } from "./app-protocol.ts";
import { askBeforeClosing } from "./ask-before-closing.ts";
import { copyApart } from "./copy-apart.ts";
import { followSettings } from "./follow-settings.ts";
import { serveCalls } from "./ipc.ts";
import { IS_DEVELOPMENT, OWN } from "./own-origin.ts";
import { chooseFolderWithDialog } from "./choose-folder.ts";
import { systemKeyStore } from "./key-store.ts";
import { openFromOutside, type OpenedFromOutside } from "./open-from-outside.ts";
import { electronPrinter } from "./print-to-pdf.ts";
import { chooseProfileFolder } from "./profile-folder.ts";
import { quitAfterSaving } from "./quit-after-saving.ts";
import { nameDownloads } from "./save-downloads.ts";
import { saveWithDialog } from "./save-plan.ts";
import { guardAllContents, guardSession, openExternal } from "./security.ts";
import { mainWindow, type MainWindow } from "./window.ts";

/** `out/`: this file is built to `out/main/`. */
const BUILT = path.join(__dirname, "..");

/** What can only be done before the app is ready. */
function prepare(): string {
  // As root, in containers, Chromium runs only without its sandbox; enabling it then would end every child process.
  if (!app.commandLine.hasSwitch("no-sandbox")) app.enableSandbox();
  registerAppScheme();
  guardAllContents(OWN);
  return chooseProfileFolder();
}

function keepOneWindow(window: MainWindow, title: () => string, dressed: Promise<unknown>): void {
  const show = () => window.show(title, dressed);
  app.on("second-instance", show);
  app.on("activate", show);
  app.on("window-all-closed", () => {
    if (process.platform !== "darwin") app.quit();
  });
  show();
}

async function boot(profileFolder: string, opened: OpenedFromOutside): Promise<void> {
  const pageFiles = IS_DEVELOPMENT ? null : listPageFiles(path.join(BUILT, "renderer"));
  await app.whenReady();
  const systemLanguage = languageOf(app.getPreferredSystemLanguages());
  const window = mainWindow(`${OWN.origin}/`, (made) => askBeforeClosing(made, () => settings.translate()));
  opened.tell(window);
  const settings = followSettings(systemLanguage, window);
  const profile = createStoreWithSample({
    folder: profileFolder,
    shell: "electron",
    now: () => new Date(),
    onCurrent: settings.follow,
    keyStore: systemKeyStore,
    copier: copyApart(path.join(BUILT, "main/copy-utility.cjs")),
  });
  const facts = shellFacts(BUILT, profileFolder, profile);
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

  guardSession(OWN);
  nameDownloads(settings.translate);
  if (pageFiles !== null) serveAppScheme(withFactsInUse(await pageFiles, () => facts.inUse()));
  serveCalls(createDispatch(handlers, console.error), OWN.origin);
  quitAfterSaving(profile);
  // The theme is in the profile. When that cannot be opened the window comes all the same: its page says why.
  const dressed = profile.read().catch(() => undefined);
  keepOneWindow(window, () => settings.translate()("app.name"), dressed);
}

const profileFolder = prepare();
if (app.requestSingleInstanceLock()) {
  boot(profileFolder, openFromOutside()).catch((error: unknown) => {
    console.error(error);
    app.exit(1);
  });
} else {
  app.quit();
}
