import { expect, test, vi } from "vitest";
import { once } from "./once.ts";

test.each([[{}], [undefined], [null]])("%j is made when it is asked for, once", (value) => {
  const make = vi.fn(() => value);
  const get = once(make);
  expect(make).not.toHaveBeenCalled();
  expect(get()).toBe(value);
  expect(get()).toBe(value);
  expect(make).toHaveBeenCalledTimes(1);
});
