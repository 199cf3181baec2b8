import { expect, test } from "vitest";
import { ActionRefused } from "./action-refused.ts";
import type { Action } from "./actions.ts";
import { FULL, id } from "../../scripts/testing/full-profile.ts";
import { reduceAll } from "./reduce.ts";

test("several actions are one step: when one is refused none is done", () => {
  const remove: Action = { type: "thing.remove", id: id(3) };
  expect(() => reduceAll(FULL, [remove, remove])).toThrow(ActionRefused);
  expect(FULL.things).toHaveLength(2);
});
