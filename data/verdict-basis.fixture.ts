import { expect } from "vitest";

/** Where an answer may come from: a record of the pair, one of what the product inherits from, or nowhere. */
export const BASIS = {
  own: { steps: [], record: expect.any(String) },
  inherited: { steps: [{ kind: "product" }] },
  none: { record: null },
};
