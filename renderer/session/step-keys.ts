import { useEffect } from "react";

export type Way = "undo" | "redo";

const NO_TEXT = new Set(["checkbox", "radio", "button", "submit", "file", "range", "color"]);

/** Whether typing goes into this element, so that undo and redo are the field’s own. */
export function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return !target.readOnly;
  if (target instanceof HTMLInputElement) return !target.readOnly && !NO_TEXT.has(target.type);
  return target instanceof HTMLElement && target.isContentEditable;
}

/** The way a key press goes: Ctrl+Z back, Ctrl+Shift+Z or Ctrl+Y forward (Cmd on macOS); null for any other. */
export function wayOf(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">,
): Way | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === "z") return event.shiftKey ? "redo" : "undo";
  return key === "y" && !event.shiftKey ? "redo" : null;
}

/**
 * Undo and redo by the keyboard anywhere but in a text field, and by Electron’s Edit menu, which tells the page with
 * an event `carryall:undo` or `carryall:redo` because only the page knows where the focus is.
 */
export function useStepKeys(take: (way: Way) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const way = wayOf(event);
      if (way === null || isTextField(event.target)) return;
      event.preventDefault();
      take(way);
    };
    const onMenu = ({ type }: Event) => {
      const way = type === "carryall:undo" ? "undo" : "redo";
      // There is no other way to reach a field’s own undo from a script.
      if (isTextField(document.activeElement)) document.execCommand(way);
      else take(way);
    };
    window.addEventListener("keydown", onKey);
    window.addEventListener("carryall:undo", onMenu);
    window.addEventListener("carryall:redo", onMenu);
    return () => {
      window.removeEventListener("keydown", onKey);
      window.removeEventListener("carryall:undo", onMenu);
      window.removeEventListener("carryall:redo", onMenu);
    };
  }, [take]);
}
