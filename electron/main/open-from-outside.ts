import { app } from "electron";
import type { Opened } from "../../contract/opened.ts";
import { OPENED_CHANNEL } from "../call-channel.ts";
import { askedBy, askedByArguments, type Asked } from "./opened-argument.ts";
import { readOpened } from "./read-opened.ts";
import type { MainWindow } from "./window.ts";

/** What was opened from outside and the page has not taken yet. */
export interface OpenedFromOutside {
  /** What the page takes, once; null when there is nothing. */
  take(): Promise<Opened | null>;
  /** From now on the page of the window is told when there is something to take. */
  tell(window: MainWindow): void;
}

/**
 * Hears of files and links that the system hands to the app: with the start, by a second start, by macOS’ events. Only
 * the last is kept: the page shows one. Must be called before the app is ready, because macOS tells early.
 */
export function openFromOutside(): OpenedFromOutside {
  let asked: Asked | null = askedByArguments(process.argv.slice(1), process.cwd(), app.getAppPath());
  let window: MainWindow | null = null;
  const ask = (next: Asked | null) => {
    if (next === null) return;
    asked = next;
    window?.current()?.webContents.send(OPENED_CHANNEL);
  };
  app.on("second-instance", (_event, given, folder) =>
    ask(askedByArguments(given.slice(1), folder, app.getAppPath())),
  );
  app.on("open-file", (event, file) => {
    event.preventDefault();
    ask(askedBy(file, process.cwd()));
  });
  app.on("open-url", (event, link) => {
    event.preventDefault();
    ask({ link });
  });
  return {
    async take() {
      const taken = asked;
      asked = null;
      return taken === null ? null : readOpened(taken);
    },
    tell(to) {
      window = to;
    },
  };
}
