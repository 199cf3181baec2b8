import { app, dialog, type BrowserWindow } from "electron";
import type { TranslateShell } from "../../core/i18n/shell-messages.ts";
import { unsavedClosing } from "./close-unsaved.ts";

/** In the box: the first is what Enter and Esc choose. */
const [KEEP, CLOSE] = [0, 1];

async function askIn(window: BrowserWindow, t: TranslateShell): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: "warning",
    title: t("app.name"),
    message: t("dialog.unsaved"),
    detail: t("dialog.unsaved.text"),
    buttons: [t("dialog.unsaved.keep"), t("dialog.unsaved.close")],
    defaultId: KEEP,
    cancelId: KEEP,
    noLink: true,
  });
  return response === CLOSE;
}

/**
 * Asks before a window goes with what was typed into it. Left to itself Electron refuses to close a window whose page
 * holds it back, and says nothing.
 */
export function askBeforeClosing(window: BrowserWindow, translate: () => TranslateShell): void {
  const closing = unsavedClosing({
    ask: () => askIn(window, translate()),
    // Not `close`: its page would hold it back again.
    close: () => window.destroy(),
    quit: () => app.quit(),
  });
  app.on("before-quit", closing.quitting);
  window.once("closed", () => app.off("before-quit", closing.quitting));
  window.on("close", closing.closing);
  window.webContents.on("will-prevent-unload", (event) => {
    if (closing.heldBack()) event.preventDefault();
  });
}
