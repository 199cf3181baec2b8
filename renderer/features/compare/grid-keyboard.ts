import type { KeyboardEvent } from "react";

const STEPS: Record<string, [row: number, column: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys move between the grid's cells (`data-cell="row:column"`); Home and End go to the ends of the row. */
export function moveFocus(event: KeyboardEvent, grid: HTMLElement | null): void {
  const cell = (event.target as HTMLElement).dataset["cell"];
  if (grid === null || cell === undefined) return;
  const [row = 0, column = 0] = cell.split(":").map(Number);
  const find = (r: number, c: number) => grid.querySelector<HTMLElement>(`[data-cell="${r}:${c}"]`);
  const step = STEPS[event.key];
  let next: HTMLElement | null | undefined;
  if (step !== undefined) next = find(row + step[0], column + step[1]);
  else if (event.key === "Home") next = find(row, 0);
  else if (event.key === "End")
    next = [...grid.querySelectorAll<HTMLElement>(`[data-cell^="${row}:"]`)].at(-1);
  else return;
  event.preventDefault();
  next?.focus();
}
