import { expect, test } from "vitest";
import { wayOf } from "./step-keys.ts";

const NONE = { key: "z", ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

test.each([
  ["Ctrl+Z", { ctrlKey: true }, "undo"],
  ["Cmd+Z", { metaKey: true }, "undo"],
  ["Ctrl+Z with caps lock", { ctrlKey: true, key: "Z" }, "undo"],
  ["Ctrl+Shift+Z", { ctrlKey: true, shiftKey: true, key: "Z" }, "redo"],
  ["Cmd+Shift+Z", { metaKey: true, shiftKey: true }, "redo"],
  ["Ctrl+Y", { ctrlKey: true, key: "y" }, "redo"],
  ["Z", {}, null],
  ["Ctrl+Alt+Z", { ctrlKey: true, altKey: true }, null],
  ["Ctrl+Shift+Y", { ctrlKey: true, shiftKey: true, key: "Y" }, null],
  ["Ctrl+X", { ctrlKey: true, key: "x" }, null],
])("%s", (_name, keys, way) => {
  expect(wayOf({ ...NONE, ...keys })).toBe(way);
});
