import type { Aimed } from "./controls.ts";

/** How the page is after something was pressed. */
export interface Outcome {
  /** What happened first, in a word; null when nothing did. */
  effect: string | null;
  faults: string[];
  /** Something lies over the page now that did not before. */
  covered: boolean;
  calls: readonly string[];
}

export interface Effects {
  /** Finds a control by its key, brings it into sight and notes how the page is before it is pressed. */
  ready: (key: string, rail: boolean) => Promise<Aimed | null>;
  /** Waits for what pressing it does and for the page to come to rest. */
  outcome: () => Promise<Outcome>;
}

/** Runs in the page, after the other parts. */
export function installEffects(): void {
  const { controls, faults, stillness } = window;
  /** Frames that a control may take to do something. */
  const PATIENCE = 90;
  const TOLD = ["expanded", "pressed", "checked", "selected", "label", "invalid"].map(
    (name) => `aria-${name}`,
  );
  /** What is there to be typed into or chosen from; the focus is all that a press of these gives. */
  const FIELDS = ["textarea", "input:not([type=checkbox], [type=radio])", "select"]
    .map((field) => `${field}:not([aria-haspopup], [aria-expanded], [data-dates-input])`)
    .join();
  let before: { url: string; overlays: Element[]; active: Element | null; pressed: HTMLElement };
  let changed: string | null = null;

  const telling = ({ type, target, addedNodes, attributeName }: MutationRecord): string | null => {
    const element = target instanceof Element ? target : target.parentElement;
    // What comes with the pointer is no answer to a press; a message that leaves by itself neither.
    if (element?.closest("[role=tooltip]")) return null;
    if (type === "attributes") return attributeName;
    if (type === "characterData") return "text";
    return [...addedNodes].some(
      (node) => !(node instanceof Element) || !node.matches("[role=tooltip], [data-portal]"),
    )
      ? "content"
      : null;
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) changed ??= telling(record);
  });
  const noted = ({ type }: Event) => void (changed ??= type);
  for (const name of ["beforeprint", "change", "toggle"]) addEventListener(name, noted, true);
  // A browser without a window may print nothing and say nothing; that it was asked to is an answer.
  const print = window.print.bind(window);
  window.print = () => {
    changed ??= "print";
    print();
  };

  const opened = () => controls.overlays().filter((overlay) => !before.overlays.includes(overlay));
  const seen = (): string | null => {
    if (location.href !== before.url) return "address";
    if (opened().length > 0) return "opened";
    // A day was chosen, a menu’s item taken: what was open is closed.
    if (before.overlays.some((overlay) => !overlay.checkVisibility())) return "closed";
    const { activeElement } = document;
    if (before.pressed === activeElement && before.pressed.matches(FIELDS)) return "focus";
    const moved = activeElement !== before.active && activeElement !== document.body;
    if (moved && !before.pressed.contains(activeElement)) return "focus";
    return changed ?? stillness.calls[0] ?? null;
  };

  const effects: Effects = {
    async ready(key, rail) {
      const height = scrollY;
      let aimed = controls.aimAt(key, rail);
      if (aimed !== null && scrollY !== height) {
        // What lies over the page follows its field a frame later, and long lists draw other rows.
        await stillness.still();
        aimed = controls.aimAt(key, rail);
      }
      if (aimed === null) return null;
      const pressed = controls.element(aimed.index);
      before = { url: location.href, overlays: controls.overlays(), active: document.activeElement, pressed };
      changed = null;
      stillness.calls = [];
      observer.disconnect();
      observer.observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: [...TOLD, "open"],
      });
      return aimed;
    },
    async outcome() {
      let effect = seen();
      for (let frame = 0; effect === null && frame < PATIENCE; frame++) {
        await new Promise(requestAnimationFrame);
        effect = seen();
      }
      await stillness.still();
      const over = opened();
      return {
        effect,
        faults: [...faults.sideways(), ...over.flatMap(faults.overlay)],
        covered: over.length > 0,
        calls: stillness.calls,
      };
    },
  };
  Object.assign(window, { effects });
}

declare global {
  interface Window {
    effects: Effects;
  }
}
