import { expect, test } from "vitest";
import { UndoStack } from "./undo-stack.ts";

test("gives back the newest, and forgets the oldest beyond its limit", () => {
  const stack = new UndoStack<number>(2);
  expect(stack.top()).toBeUndefined();
  for (const n of [1, 2, 3]) stack.push(n);
  expect(stack.top()).toBe(3);
  stack.drop();
  expect(stack.top()).toBe(2);
  stack.drop();
  expect(stack.top()).toBeUndefined();
});

test("forgets everything when it is cleared", () => {
  const stack = new UndoStack<number>(2);
  stack.push(1);
  stack.clear();
  expect(stack.top()).toBeUndefined();
});
