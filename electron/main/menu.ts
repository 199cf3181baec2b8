import { type BaseWindow, BrowserWindow, Menu, type MenuItemConstructorOptions } from "electron";
import type { TranslateShell } from "../../core/i18n/shell-messages.ts";
import { STEP_CHANNEL } from "../call-channel.ts";

type Items = MenuItemConstructorOptions[];

const SEPARATOR = { type: "separator" } as const;

/**
 * Undo and redo of the window’s page, which knows whether a text field has the focus: Electron’s own roles know only
 * text fields. The keys reach the page first, and the menu only when the page had no use for them.
 */
function step(way: "undo" | "redo") {
  return (_item: unknown, window: BaseWindow | undefined) => {
    if (window instanceof BrowserWindow) window.webContents.send(STEP_CHANNEL, way);
  };
}

function editItems(t: TranslateShell): Items {
  return [
    { label: t("menu.undo"), accelerator: "CmdOrCtrl+Z", click: step("undo") },
    { label: t("menu.redo"), accelerator: "CmdOrCtrl+Shift+Z", click: step("redo") },
    SEPARATOR,
    { role: "cut", label: t("menu.cut") },
    { role: "copy", label: t("menu.copy") },
    { role: "paste", label: t("menu.paste") },
    { role: "selectAll", label: t("menu.select-all") },
  ];
}

function viewItems(t: TranslateShell, forDevelopers: boolean): Items {
  const developer: Items = [
    SEPARATOR,
    { role: "reload", label: t("menu.reload") },
    { role: "toggleDevTools", label: t("menu.developer-tools") },
  ];
  return [
    { role: "zoomIn", label: t("menu.zoom-in") },
    { role: "zoomOut", label: t("menu.zoom-out") },
    { role: "resetZoom", label: t("menu.zoom-reset") },
    SEPARATOR,
    { role: "togglefullscreen", label: t("menu.full-screen") },
    ...(forDevelopers ? developer : []),
  ];
}

function macAppItems(t: TranslateShell): Items {
  return [
    { role: "about", label: t("menu.about") },
    SEPARATOR,
    { role: "hide", label: t("menu.hide") },
    { role: "hideOthers", label: t("menu.hide-others") },
    { role: "unhide", label: t("menu.show-all") },
    SEPARATOR,
    { role: "quit", label: t("menu.quit") },
  ];
}

/**
 * The application menu in one language. It has what the page cannot do itself: the clipboard, the zoom, the window.
 * Without an Edit menu, copy and paste do not work on macOS.
 */
export function setMenu(t: TranslateShell, forDevelopers: boolean): void {
  const isMac = process.platform === "darwin";
  const close = { role: "close", label: t("menu.close") } as const;
  const first = isMac
    ? { label: t("app.name"), submenu: macAppItems(t) }
    : { label: t("menu.file"), submenu: [{ role: "quit", label: t("menu.quit") } as const] };
  const template: Items = [
    first,
    { label: t("menu.edit"), submenu: editItems(t) },
    { label: t("menu.view"), submenu: viewItems(t, forDevelopers) },
    { label: t("menu.window"), submenu: [{ role: "minimize", label: t("menu.minimize") }, close] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
