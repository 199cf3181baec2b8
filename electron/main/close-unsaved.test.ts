import { expect, test } from "vitest";
import { unsavedClosing } from "./close-unsaved.ts";

/** A window whose page holds it back, and what came of it. */
function heldWindow() {
  const done: string[] = [];
  const answers: ((goes: boolean) => void)[] = [];
  const closing = unsavedClosing({
    ask: () => new Promise((answer) => answers.push(answer)),
    close: () => done.push("close"),
    quit: () => done.push("quit"),
  });
  /** The window is asked to close, and its page would rather stay. */
  const close = () => {
    closing.closing();
    return closing.heldBack();
  };
  const quit = () => {
    closing.quitting();
    return close();
  };
  const answer = async (goes: boolean) => {
    answers.shift()?.(goes);
    await new Promise((turned) => setTimeout(turned));
  };
  return { done, answers, closing, close, quit, answer };
}

test.each([
  ["close", true, ["close"]],
  ["close", false, []],
  ["quit", true, ["close", "quit"]],
  ["quit", false, []],
] as const)("%s, and the answer is that it goes: %s", async (how, goes, expected) => {
  const { done, answer, ...window } = heldWindow();
  expect(window[how]()).toBe(false);
  expect(done).toEqual([]);
  await answer(goes);
  expect(done).toEqual(expected);
});

test("it is asked once, however often it is closed meanwhile; closed and quit is quit", async () => {
  const { done, answers, close, quit, answer } = heldWindow();
  close();
  quit();
  expect(answers).toHaveLength(1);
  await answer(true);
  expect(done).toEqual(["close", "quit"]);
});

test("a program that stayed does not end with the next window that is closed", async () => {
  const { done, quit, close, answer } = heldWindow();
  quit();
  await answer(false);
  close();
  await answer(true);
  expect(done).toEqual(["close"]);
});

test("a reload is not asked about, also after a closing that was given up", async () => {
  const { answers, closing, close, answer } = heldWindow();
  expect(closing.heldBack()).toBe(true);
  close();
  await answer(false);
  expect(closing.heldBack()).toBe(true);
  expect(answers).toEqual([]);
});
