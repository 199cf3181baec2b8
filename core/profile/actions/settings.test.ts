import { expect, test } from "vitest";
import { carriedOut, FULL, refusal } from "../../../scripts/testing/full-profile.ts";

test("language and theme change by themselves", () => {
  const { after, subject } = carriedOut({
    type: "settings.change",
    changes: { theme: { was: "system", to: "dark" } },
  });
  expect(after.settings).toEqual({ ...FULL.settings, theme: "dark" });
  expect(subject).toBe("");
});

test("what is so already is no change, and what is something else by now is refused with both", () => {
  const dark = { ...FULL, settings: { ...FULL.settings, theme: "dark" as const } };
  const change = (to: "dark" | "light") =>
    ({ type: "settings.change", changes: { theme: { was: "system", to } } }) as const;
  expect(carriedOut(change("dark"), dark).after).toBe(dark);
  expect(refusal(change("light"), dark)).toMatchObject({
    code: "change.conflict",
    conflict: {
      record: { kind: "settings" },
      fields: [{ field: "theme", mine: "light", theirs: "dark" }],
    },
  });
});
