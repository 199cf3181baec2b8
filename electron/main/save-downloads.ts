import path from "node:path";
import { app, session } from "electron";
import type { TranslateShell } from "../../core/i18n/shell-messages.ts";

/** Gives the dialog for a file that the page hands over a title in words: Electron's own is the address of its bytes. */
export function nameDownloads(translate: () => TranslateShell): void {
  session.defaultSession.on("will-download", (_event, item) => {
    item.setSaveDialogOptions({
      title: translate()("dialog.save-file"),
      defaultPath: path.join(app.getPath("documents"), item.getFilename()),
    });
  });
}
