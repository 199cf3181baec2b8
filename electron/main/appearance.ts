import { nativeTheme } from "electron";
import type { Settings } from "../../core/profile/profile.ts";

/** `--paper` of the page's two themes, so that a window does not flash before its page is there. */
const PAPER = { light: "#fdfdfb", dark: "#0e151a" } as const;

/** Makes frames, menus and `prefers-color-scheme` follow the theme of the profile. */
export function followTheme(theme: Settings["theme"]): void {
  nativeTheme.themeSource = theme;
}

/** The colour behind a page that has not painted yet. */
export function backgroundColor(): string {
  return nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light;
}
