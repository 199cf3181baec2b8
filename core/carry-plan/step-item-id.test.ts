import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ownItemSchema, type OwnItem } from "../profile/trip.ts";
import { isAsWritten, stepDigits, stepItemId, stepOfItem } from "./step-item-id.ts";

const content = { phase: "before" as const, title: "Get: Cash", due: "2026-12-31" };
const step = stepDigits("trip get cash");
const item: OwnItem = { id: stepItemId(step, content), ...content };

// Ids are kept: what they are made of may never change, or items of earlier versions are taken for a person’s own.
test("the id of a step’s item stays what it was", () => {
  expect(item.id).toBe("706c616e-f8f7-8905-8341-182f28c44d1e");
});

test("an id names its step whatever was written, and is one that a profile takes", () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1, maxLength: 60 }), (name, title) => {
      const digits = stepDigits(name);
      const id = stepItemId(digits, { ...content, title });
      expect(stepOfItem(id)).toBe(digits);
      expect(ownItemSchema.shape.id.safeParse(id).success).toBe(true);
    }),
  );
});

test("an id that the page makes at random is no plan’s", () => {
  fc.assert(
    fc.property(fc.uuid({ version: 4 }), (id) => {
      expect(stepOfItem(id)).toBeNull();
    }),
  );
});

test.each<[boolean, string, Partial<OwnItem>]>([
  [true, "left alone", {}],
  [false, "that says something else", { title: "Get: Dollars" }],
  [false, "due on another day", { due: "2026-12-30" }],
  [false, "due on no day", { due: null }],
  [false, "of another phase", { phase: "arrival" }],
  [false, "that no plan wrote", { id: "00000000-0000-4000-8000-000000000001" }],
])("as written: %s of an item %s", (asWritten, _, change) => {
  expect(isAsWritten({ ...item, ...change })).toBe(asWritten);
});
