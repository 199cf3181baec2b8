/** What can be pressed or typed into. */
export interface Control {
  /** Its place in the list that the page keeps; good until the next `list`. */
  index: number;
  /** The same for the same control when its screen is shown again; one for all alike in the middle of a long list. */
  key: string;
  /** The same for all that look alike and do the same wherever they stand: the *Save* of every form. */
  like: string;
  /** What is chosen, pressed, open or refused in it. */
  state: string;
  name: string;
  /** A link leads elsewhere, a switch changes what is there, a choice is a plain select; of others nobody knows. */
  kind: "link" | "switch" | "choice" | "other";
}

/** A control in the window: where its middle is, and what lies over it there, if something does. */
export interface Aimed extends Control {
  x: number;
  y: number;
  coveredBy: string | null;
}

export interface Controls {
  /** Controls in a part of the page that are shown and can be used; not those whose pressing rightly does nothing. */
  list: (root: Element) => Control[];
  /** Those of what lies over the page, else of the page, with the rail or without. */
  now: (rail: boolean) => Control[];
  aim: (control: Control) => Aimed;
  /** The one with this key among those of now. */
  aimAt: (key: string, rail: boolean) => Aimed | null;
  element: (index: number) => HTMLElement;
  /** Menus, lists, calendars and dialogs that are open. */
  overlays: () => Element[];
}

/** Runs in the page, after `installRectangles` and `installIdentities`. */
export function installControls(): void {
  const { shown, describe } = window.rectangles;
  const PRESSED = "a[href], button, summary, select, textarea, input:not([type=file], [type=hidden])";
  const ROLES = "[role=option], [role^=menuitem], [role=tab], [role=button], [role=checkbox], [role=radio]";
  /** Already there, already chosen: pressing it again may do nothing. */
  const DONE =
    "[aria-current], [aria-selected=true], :disabled, [aria-disabled=true], input[type=radio]:checked";
  /** The calendar of a date field has no role: the keyboard never leaves the field. */
  const OVERLAYS = "[role=dialog], [role=menu], [role=listbox], [data-dates-dropdown]";
  const SWITCHES =
    "[type=checkbox], [type=radio], [role=checkbox], [role^=menuitem], [role=option], [role=tab]";
  const STATES = ["aria-expanded", "aria-pressed", "aria-checked", "aria-invalid"];
  let listed: HTMLElement[] = [];

  /** Mantine hides some inputs and draws their labels, which are what people click. */
  const drawn = (element: HTMLElement): HTMLElement | null => {
    const { width, bottom } = element.getBoundingClientRect();
    // What waits above the window comes in with the keyboard’s focus only.
    const waits = bottom <= 0 && getComputedStyle(element).position === "fixed";
    if (shown(element) && width > 4 && !waits) return element;
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    return label !== undefined && shown(label) ? label : null;
  };
  const kindOf = (element: HTMLElement): Control["kind"] => {
    if (element.matches("a")) return "link";
    if (element.matches(SWITCHES)) return "switch";
    return element.matches("select") ? "choice" : "other";
  };
  const stateOf = (element: HTMLElement): string => {
    const told = STATES.map((name) => element.getAttribute(name) ?? "").join();
    const { checked, value } = element as Partial<HTMLInputElement>;
    return `${told} ${checked ?? ""} ${value ?? ""}`;
  };

  const controls: Controls = {
    overlays: () => [...document.querySelectorAll(OVERLAYS)].filter(shown),
    list(root) {
      const found = [...root.querySelectorAll<HTMLElement>(`${PRESSED}, ${ROLES}`)].filter(
        (element) => !element.matches(DONE) && element.closest("[inert], [aria-hidden=true]") === null,
      );
      listed = found.filter((element) => drawn(element) !== null);
      const { keyOf, likeOf } = window.identities.among(listed);
      return listed.map((element, index) => ({
        index,
        key: keyOf(element),
        like: likeOf(element),
        state: stateOf(element),
        name: describe(element),
        kind: kindOf(element),
      }));
    },
    now(rail) {
      const page = rail ? document.body : document.querySelector("main");
      return controls.list(controls.overlays().at(-1) ?? page ?? document.body);
    },
    aim(control) {
      const element = controls.element(control.index);
      const target = drawn(element) ?? element;
      const block = element.closest(OVERLAYS) === null ? "center" : "nearest";
      target.scrollIntoView({ block, inline: block, behavior: "instant" });
      const boxes = [...target.getClientRects()];
      const box =
        boxes.find(({ width, height }) => width > 1 && height > 1) ?? target.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const hit = document.elementFromPoint(x, y);
      const hits = hit !== null && (target.contains(hit) || element.contains(hit));
      const over = hit === null ? "the edge of the window" : describe(hit.closest("[role=status]") ?? hit);
      return { ...control, x, y, coveredBy: hits ? null : over };
    },
    aimAt(key, rail) {
      const control = controls.now(rail).find((one) => one.key === key);
      return control === undefined ? null : controls.aim(control);
    },
    element(index) {
      const element = listed[index];
      if (element === undefined) throw new Error(`No control ${index} in the list`);
      return element;
    },
  };
  Object.assign(window, { controls });
}

declare global {
  interface Window {
    controls: Controls;
  }
}
