import type { Language } from "../../core/catalogue/text.ts";
import type { BrowserContext, ElectronApplication, Page } from "playwright/test";

/** Where the program of a built shell lies: what people get, and the same with a key for facts that only tests know. */
export const BUILDS = {
  shipped: { web: "out/main/web.cjs", electron: "." },
  "with-facts-key": {
    web: "test-results/facts-shell/main/web.cjs",
    electron: "test-results/facts-shell/main/index.cjs",
  },
} as const;

export interface Launch {
  /** Which build is started; what people get where nothing is said. */
  readonly build?: keyof typeof BUILDS;
  /** The profile of this test alone; kept over restarts. */
  readonly profileFolder: string;
  /** Where the shell may put what it throws away: browser data, saved files. */
  readonly workFolder: string;
  /** What the machine claims to speak. A choice in the app's settings wins over it. */
  readonly language: Language;
  /** What the machine claims to prefer, likewise. */
  readonly theme: "light" | "dark";
  /** Called with the page's context before the page loads, as far as the shell can: watchers go in here. */
  readonly prepare: (context: BrowserContext) => Promise<void>;
}

/** A file that the page handed to the person. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The running app, however it was started. */
export interface RunningShell {
  readonly page: Page;
  /** The origin the page comes from; a request anywhere else is a leak. */
  readonly origin: string;
  /** The process that the app is, with all it starts below it. */
  readonly pid: number;
  /** Electron's main process; only there. */
  readonly application?: ElectronApplication;
  /** Makes the system's dialog for a folder answer with this one from now on; null where there is no such dialog. */
  readonly folderDialog: ((folder: string) => Promise<void>) | null;
  /** Ends the app the way a person does. */
  close(): Promise<void>;
  /** Ends it the way a power cut does: SIGKILL, nothing runs any more. */
  kill(): Promise<void>;
  /** Does what makes the app export a file, and returns the file's bytes from wherever this shell puts it. */
  exportPdf(action: () => Promise<void>): Promise<Uint8Array>;
  /** Does what makes the page copy text, and returns the text once the system has taken it. */
  copied(action: () => Promise<void>): Promise<string>;
  /** Does what makes the page hand over a file that it made itself. */
  download(action: () => Promise<void>): Promise<SavedFile>;
}

/** A way to start the app, kept for a worker's life. The scenarios know only this. */
export interface Shell {
  start(launch: Launch): Promise<RunningShell>;
  /** Ends what the starts shared. */
  dispose(): Promise<void>;
}
