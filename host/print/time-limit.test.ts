import { expect, test } from "vitest";
import { CallError } from "../../contract/errors.ts";
import { withTimeLimit } from "./time-limit.ts";

const never = () => new Promise<never>(() => undefined);
const failing = (error: Error) => async () => {
  throw error;
};

test("gives what was made in time", async () => {
  expect(await withTimeLimit(Promise.resolve(1))).toBe(1);
});

test.each([
  ["takes too long", never, { code: "pdf.failed", params: { reason: "timeout" } }],
  ["fails", failing(new Error("crashed")), { code: "pdf.failed", params: { reason: "crashed" } }],
  ["says why itself", failing(new CallError("pdf.no-browser")), { code: "pdf.no-browser" }],
])("a print that %s", async (_name, work, failure) => {
  await expect(withTimeLimit(work(), 10)).rejects.toMatchObject(failure);
});
