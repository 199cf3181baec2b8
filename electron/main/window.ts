import { BrowserWindow } from "electron";
import { backgroundColor } from "./appearance.ts";
import { WEB_PREFERENCES } from "./web-preferences.ts";

/** The app's window; there is one at most. */
export interface MainWindow {
  /**
   * Shows the window: brings the one there is to the front, or makes it.
   * @param dressed settles when language and theme are known. The page loads meanwhile; the window is not seen before.
   */
  show(title: () => string, dressed: Promise<unknown>): void;
  current(): BrowserWindow | null;
}

function create(address: string, title: () => string, dressed: Promise<unknown>): BrowserWindow {
  const window = new BrowserWindow({
    title: title(),
    width: 1280,
    height: 860,
    minWidth: 480,
    minHeight: 480,
    show: false,
    backgroundColor: backgroundColor(),
    webPreferences: WEB_PREFERENCES,
  });
  const show = async () => {
    await dressed;
    if (window.isDestroyed()) return;
    window.setTitle(title());
    window.setBackgroundColor(backgroundColor());
    window.show();
  };
  window.once("ready-to-show", () => void show());
  // Without a page nothing is ever ready; an empty window still says that something is wrong.
  window.webContents.once("did-fail-load", () => void show());
  window.loadURL(address).catch((error: unknown) => console.error(error));
  return window;
}

/**
 * A window for the page at `address`, not made yet.
 * @param onMade told each one that is made, before its page is there
 */
export function mainWindow(address: string, onMade: (window: BrowserWindow) => void): MainWindow {
  let window: BrowserWindow | null = null;
  return {
    current: () => window,
    show(title, dressed) {
      if (window !== null) {
        if (window.isMinimized()) window.restore();
        window.show();
        window.focus();
        return;
      }
      window = create(address, title, dressed);
      onMade(window);
      window.once("closed", () => {
        window = null;
      });
    },
  };
}
