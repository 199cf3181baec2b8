export interface Identities {
  /** How the controls of a list are told apart, and which count as the same. */
  among: (listed: HTMLElement[]) => {
    /** The same for the same control when its screen is shown again; one for all alike in the middle of a long list. */
    keyOf: (element: HTMLElement) => string;
    /** The same for all that look alike and do the same wherever they stand: the *Save* of every form. */
    likeOf: (element: HTMLElement) => string;
  };
}

/** Runs in the page. */
export function installIdentities(): void {
  const PARTS = "section, nav, header, [role=dialog], [role=menu], [role=listbox], [data-dates-dropdown]";
  /** As the build names the classes of our own sheets. */
  const OWN_CLASS = /^_\w+_\w+_\d+/;

  const nameOf = (element: HTMLElement): string => {
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    const words = element.getAttribute("aria-label") ?? (label ?? element).textContent;
    return words.trim().replaceAll(/\s+/g, " ").slice(0, 60);
  };
  const edge = (at: number, of: number) => (at === 0 ? "first" : at === of - 1 ? "last" : "middle");
  /** Where a control is in a list of three rows or more: of those alike the first, the last and one between count. */
  const placeInList = (element: HTMLElement): string | null => {
    const row = element.closest("li, tr, dd, [role=option], [role^=menuitem]");
    const rows = [...(row?.parentElement?.children ?? [])].filter((one) => one.tagName === row?.tagName);
    const cells = [...(row?.children ?? [])];
    if (row === null || (rows.length < 3 && cells.length < 4)) return null;
    const column = cells.findIndex((cell) => cell.contains(element));
    const across = cells.length < 4 ? String(column) : edge(column, cells.length);
    return `${edge(rows.indexOf(row), rows.length)} ${across}`;
  };
  const looksOf = (element: HTMLElement): string =>
    `${element.tagName} ${element.getAttribute("role") ?? ""} ${element.className}`;
  const partOf = (element: HTMLElement): string => {
    const part = element.closest(PARTS);
    return part?.getAttribute("aria-label") ?? part?.querySelector("h2")?.textContent ?? "";
  };

  const identities: Identities = {
    among(listed) {
      const groups = Map.groupBy(listed, looksOf);
      /** The same for sources, steps and other small things of ours that stand many times on a screen, in no list. */
      const placeAmongAlike = (element: HTMLElement): string | null => {
        const alike = OWN_CLASS.test(element.className) ? (groups.get(looksOf(element)) ?? []) : [];
        return alike.length < 4 ? null : edge(alike.indexOf(element), alike.length);
      };
      const likeOf = (element: HTMLElement): string =>
        `${looksOf(element)}|${placeInList(element) ?? placeAmongAlike(element) ?? nameOf(element)}`;
      const keyOf = (element: HTMLElement): string =>
        placeInList(element) === null ? `${partOf(element)}|${likeOf(element)}` : likeOf(element);
      return { likeOf, keyOf };
    },
  };
  Object.assign(window, { identities });
}

declare global {
  interface Window {
    identities: Identities;
  }
}
