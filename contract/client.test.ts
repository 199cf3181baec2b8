import { expect, test, vi } from "vitest";
import { emptyProfile } from "../core/profile/profile.ts";
import { createClient } from "./client.ts";
import { CALL_NAMES } from "./api.ts";
import { CallError } from "./errors.ts";

const PROFILE = { which: "own", profile: emptyProfile("2026-11-23T00:00:00.000Z"), undo: null, redo: null };
const answering = (reply: unknown) => createClient(async () => reply);

test("name and input reach the transport as they are, the value comes back", async () => {
  const transport = vi.fn(async () => ({ ok: true, value: PROFILE }));
  await expect(createClient(transport)("profile.undo", { savedAt: null })).resolves.toEqual(PROFILE);
  expect(transport).toHaveBeenCalledExactlyOnceWith("profile.undo", { savedAt: null });
});

test("a failure is thrown as a CallError with its code and params", async () => {
  const error = { code: "profile.locked", params: { pid: 4711, since: "09:30" } };
  const thrown = await answering({ ok: false, error })("profile.read", {}).catch((e: unknown) => e);
  expect(thrown).toBeInstanceOf(CallError);
  expect(thrown).toMatchObject(error);
});

test("a conflict comes through as it is", async () => {
  const fields = [{ field: "name", mine: "Li", theirs: null }];
  const conflict = { record: { kind: "person", id: "p1" }, fields };
  const error = { code: "change.conflict", params: {}, conflict };
  await expect(answering({ ok: false, error })("profile.read", {})).rejects.toMatchObject({ conflict });
});

test.each<[string, unknown]>([
  ["nothing", undefined],
  ["null", null],
  ["a bare value", PROFILE],
  ["a page instead of JSON", "<html>"],
  ["a code nobody knows", { ok: false, error: { code: "made.up", params: {} } }],
  ["a failure without params", { ok: false, error: { code: "call.failed" } }],
  ["params that are not words or numbers", { ok: false, error: { code: "call.failed", params: { a: {} } } }],
  ["a value that is not there", { ok: true }],
  ["a failure that is a list", { ok: false, error: [] }],
  [
    "a conflict without a record",
    { ok: false, error: { code: "change.conflict", params: {}, conflict: { fields: [] } } },
  ],
  [
    "something extra in a failure",
    { ok: false, error: { code: "call.failed", params: {}, stack: "secret" } },
  ],
  ["something extra", { ok: true, value: PROFILE, stack: "secret" }],
])("%s is unreachable", async (_, reply) => {
  await expect(answering(reply)("profile.read", {})).rejects.toMatchObject({ code: "shell.unreachable" });
});

test.each<[string, () => Promise<unknown>]>([
  ["rejects", () => Promise.reject(new Error("gone"))],
  [
    "throws at once",
    () => {
      throw new Error("gone");
    },
  ],
])("a transport that %s is unreachable, and its message stays behind", async (_, transport) => {
  const thrown = await createClient(transport)("profile.read", {}).catch((e: unknown) => e);
  expect(thrown).toMatchObject({ code: "shell.unreachable", message: "shell.unreachable", params: {} });
});

test("every call has a name the client can send", async () => {
  expect(CALL_NAMES).toContain("profile.apply");
  expect(new Set(CALL_NAMES).size).toBe(CALL_NAMES.length);
});
