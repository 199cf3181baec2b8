import { dialog, type BrowserWindow, type OpenDialogOptions } from "electron";

/**
 * Asks for a folder, in front of the window when there is one; null when the person thinks better of it, and while it is
 * being asked for already.
 */
export function chooseFolderWithDialog(window: () => BrowserWindow | null): () => Promise<string | null> {
  const options: OpenDialogOptions = { properties: ["openDirectory", "createDirectory"] };
  let asking = false;
  return async () => {
    if (asking) return null;
    asking = true;
    const parent = window();
    try {
      const { filePaths } = await (parent === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(parent, options));
      return filePaths[0] ?? null;
    } finally {
      asking = false;
    }
  };
}
