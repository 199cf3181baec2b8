import { expect, test } from "vitest";
import { UNNOTED, unnotedId, unnotedKind } from "./belonging.ts";

const PERSON = "00000000-0000-4000-8000-000000000001";

test.each(UNNOTED)("%s is known by its id", (what) => {
  expect(unnotedKind(unnotedId(what, PERSON))).toBe(what);
});

test.each([PERSON, unnotedId("visa-credit-cn", PERSON), unnotedId("cash-card", PERSON)])(
  "%s is a thing or a product",
  (id) => {
    expect(unnotedKind(id)).toBeNull();
  },
);
