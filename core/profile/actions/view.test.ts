import { expect, test } from "vitest";
import { carriedOut, FULL, id, refusal, VIEW } from "../../../scripts/testing/full-profile.ts";

test("a view comes and goes", () => {
  const view = { id: id(9), name: "Yours", address: "/compare" };
  const added = carriedOut({ type: "view.add", view });
  expect([added.after.views, added.subject]).toEqual([[VIEW, view], "Yours"]);
  const removed = carriedOut({ type: "view.remove", id: VIEW.id });
  expect([removed.after.views, removed.subject]).toEqual([[], "Mine"]);
});

test("one that is there is not added, one that is not is not removed", () => {
  expect(refusal({ type: "view.add", view: VIEW })?.code).toBe("reference.exists");
  expect(refusal({ type: "view.remove", id: id(9) }, FULL)?.code).toBe("reference.missing");
});
