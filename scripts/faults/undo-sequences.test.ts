import { expect, test } from "vitest";
import { runUndoSequences } from "./undo-sequences.ts";

/** `npm run test:faults` tries many more. */
const TRIES = 20;

test("random sequences undone to the start give the start, and redone to the end give the end", async () => {
  const figure = await runUndoSequences(TRIES);
  console.log(`undo sequences: ${figure.tries} tries, ${figure.lost} lost, ${figure.corrupt} corrupt`);
  expect(figure).toEqual({ tries: TRIES, lost: 0, corrupt: 0 });
}, 120_000);
