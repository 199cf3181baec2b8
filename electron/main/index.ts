import path from "node:path";
import { app } from "electron";
import { withFactsInUse } from "../../host/facts-file/facts-files.ts";
import { listPageFiles } from "../../host/page-files.ts";
import { registerAppScheme, serveAppScheme } from "./app-protocol.ts";
import { serveCalls } from "./ipc.ts";
import { openFromOutside, type OpenedFromOutside } from "./open-from-outside.ts";
import { IS_DEVELOPMENT, OWN } from "./own-origin.ts";
import { chooseProfileFolder } from "./profile-folder.ts";
import { guardAllContents, guardSession } from "./security.ts";
import { mainWindow } from "./window.ts";
import { once } from "../../core/once.ts";

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

function keepOneWindow(show: () => void): void {
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
  const window = mainWindow(`${OWN.origin}/`);
  opened.tell(window);
  const answering = once(async () => {
    const { createAnswering } = await import("./answering.ts");
    return createAnswering({ built: BUILT, profileFolder, window, opened });
  });

  guardSession(OWN);
  const inUse = async () => (await answering()).facts.inUse();
  if (pageFiles !== null) serveAppScheme(withFactsInUse(await pageFiles, inUse));
  serveCalls(async (name, input) => (await answering()).dispatch(name, input), OWN.origin);
  keepOneWindow(() => window.show(async () => (await answering()).dressed));
  // Read while the window gets a process of its own, which takes longer.
  await answering();
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
