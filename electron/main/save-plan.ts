import path from "node:path";
import { app, dialog, type BrowserWindow, type SaveDialogOptions } from "electron";
import { CallError } from "../../contract/errors.ts";
import type { TranslateShell } from "../../core/i18n/shell-messages.ts";
import { errorReason } from "../../host/files/error-reason.ts";
import { replaceFile } from "../../host/files/replace-file.ts";
import type { Deliver } from "../../host/print/export-page.ts";

/** An ordinary document: who else may read it is for the person's umask to say. */
const DOCUMENT_MODE = 0o666;

function options(t: TranslateShell, fileName: string): SaveDialogOptions {
  return {
    title: t("dialog.save-plan"),
    defaultPath: path.join(app.getPath("documents"), fileName),
    filters: [{ name: t("dialog.pdf"), extensions: ["pdf"] }],
  };
}

/**
 * Asks where to put a finished plan, and writes it there. The page neither knows nor chooses the folder.
 * The result throws CallError `pdf.write` {reason} when the file cannot be written.
 */
export function saveWithDialog(parent: () => BrowserWindow | null, translate: () => TranslateShell): Deliver {
  return async (bytes, fileName) => {
    const window = parent();
    const asked = options(translate(), fileName);
    const answer = await (window === null
      ? dialog.showSaveDialog(asked)
      : dialog.showSaveDialog(window, asked));
    if (answer.canceled || answer.filePath === "") return { outcome: "cancelled" };
    try {
      await replaceFile(answer.filePath, bytes, DOCUMENT_MODE);
    } catch (error) {
      throw new CallError("pdf.write", { reason: errorReason(error) });
    }
    return { outcome: "saved", fileName: path.basename(answer.filePath) };
  };
}
