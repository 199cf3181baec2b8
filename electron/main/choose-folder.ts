import { dialog, type BrowserWindow, type OpenDialogOptions } from "electron";

/** Asks for a folder, in front of the window when there is one; null when the person thinks better of it. */
export function chooseFolderWithDialog(window: () => BrowserWindow | null): () => Promise<string | null> {
  const options: OpenDialogOptions = { properties: ["openDirectory", "createDirectory"] };
  return async () => {
    const parent = window();
    const { filePaths } = await (parent === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(parent, options));
    return filePaths[0] ?? null;
  };
}
