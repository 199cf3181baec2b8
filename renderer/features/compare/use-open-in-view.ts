import { useLayoutEffect, useRef, type RefObject } from "react";

/** Moves what scrolls around the grid, the inner first, until something that stands `by` px too low is back in its place. */
function scrollBack(body: HTMLElement, by: number): void {
  let rest = by;
  for (const box of [body.firstElementChild, document.scrollingElement]) {
    if (box === null) continue;
    const before = box.scrollTop;
    box.scrollTop += rest;
    rest -= box.scrollTop - before;
  }
}

/**
 * Opening the notes of a cell closes those of another, and when they were above, everything below moves up by their
 * height. The cell that was pressed stays where it was, and moves only as far as its notes need to be seen.
 * @param body what the grid is drawn in
 * @param open the id of the cell whose notes are open, as its `data-pair` has it
 * @returns to be told which cell is pressed, before its notes open
 */
export function useOpenInView(
  body: RefObject<HTMLElement | null>,
  open: string | null,
): (pressed: string | null) => void {
  const was = useRef<number | null>(null);
  const find = (id: string) =>
    body.current?.querySelector<HTMLElement>(`[data-pair="${CSS.escape(id)}"]`) ?? null;
  useLayoutEffect(() => {
    const cell = open === null ? null : find(open);
    const top = was.current;
    was.current = null;
    if (body.current === null || cell === null || top === null) return;
    scrollBack(body.current, cell.getBoundingClientRect().top - top);
    body.current.querySelector("[data-notes]")?.scrollIntoView({ block: "nearest" });
    cell.scrollIntoView({ block: "nearest" });
  });
  return (pressed) => {
    was.current = pressed === null ? null : (find(pressed)?.getBoundingClientRect().top ?? null);
  };
}
