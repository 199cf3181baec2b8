import { expect, test, vi } from "vitest";
import type { Conflict } from "../core/profile/conflict.ts";
import { emptyProfile } from "../core/profile/profile.ts";
import { ActionRefused } from "../core/profile/action-refused.ts";
import { CALL_NAMES } from "./api.ts";
import { createClient } from "./client.ts";
import { createDispatch, type Handlers } from "./dispatch.ts";
import { CallError } from "./errors.ts";
import { barePerson } from "../core/profile/person.ts";

const PROFILE = { which: "own", profile: emptyProfile("2026-11-23T00:00:00.000Z"), undo: null, redo: null };

/** Handlers of which only the profile's are ever called here. */
function handlers(read: Handlers["profile.read"]): Handlers {
  return { "profile.read": read, "profile.apply": read } as unknown as Handlers;
}

test.each<[string, string, unknown, () => Promise<never> | Promise<typeof PROFILE>, string]>([
  ["a call that does not exist", "profile.steal", {}, async () => PROFILE, "call.unknown"],
  ["a name of every object", "constructor", {}, async () => PROFILE, "call.unknown"],
  ["input with something extra", "profile.read", { path: "/etc" }, async () => PROFILE, "call.input"],
  [
    "a handler's own failure",
    "profile.read",
    {},
    () => Promise.reject(new CallError("profile.newer")),
    "profile.newer",
  ],
  [
    "a refused action",
    "profile.read",
    {},
    () => Promise.reject(new ActionRefused("person.travels")),
    "person.travels",
  ],
  ["something unforeseen", "profile.read", {}, () => Promise.reject(new Error("secret path")), "call.failed"],
  ["an answer of the wrong shape", "profile.read", {}, async () => ({}) as typeof PROFILE, "call.output"],
])("%s", async (_, name, input, read, code) => {
  const report = vi.fn();
  const reply = await createDispatch(handlers(read), report)(name, input);
  expect(reply).toMatchObject({ ok: false, error: { code } });
  expect(JSON.stringify(reply)).not.toContain("secret");
  expect(report).toHaveBeenCalledTimes(code === "call.failed" || code === "call.output" ? 1 : 0);
});

test("a conflict reaches the page as a value: the record, and both values of each field", async () => {
  const balance = { amount: 100, currency: "CNY", asOf: "2026-11-23" };
  const conflict: Conflict = {
    record: { kind: "thing", id: "x" },
    fields: [
      { field: "label", mine: "Red", theirs: "Blue" },
      { field: "balance", mine: null, theirs: balance },
    ],
  };
  const refused = () => Promise.reject(new ActionRefused("change.conflict", conflict));
  const dispatch = createDispatch(handlers(refused), vi.fn());
  const overWire = async (name: string, input: unknown): Promise<unknown> =>
    JSON.parse(JSON.stringify(await dispatch(name, input)));
  const thrown = await createClient(overWire)("profile.read", {}).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(CallError);
  expect(thrown).toMatchObject({ code: "change.conflict", params: {}, conflict });
});

test("a full card number is refused at the gate, with its own reason", async () => {
  const person = barePerson("00000000-0000-4000-8000-000000000001", "4111 1111 1111 1111");
  const reply = await createDispatch(
    handlers(async () => PROFILE),
    vi.fn(),
  )("profile.apply", { actions: [{ type: "person.add", person }] });
  expect(reply).toMatchObject({
    ok: false,
    error: { code: "call.input", params: { reason: "text.card-number" } },
  });
});

const ID = "00000000-0000-4000-8000-000000000001";
const MARK = '{"state":"done","note":"","doneOn":null}';
const TRIP = `{"id":"${ID}","name":"T","destination":"japan","departs":"2027-01-01","returns":"2027-01-02",
  "travellers":["${ID}"],"carry":{},"marks":{"__proto__":${MARK}},"ownItems":[]}`;
const OVERLAY =
  '{"sources":{},"cards":[],"wallets":[],"sims":[],"destinations":[],"links":[],"acceptance":[]}';

/** JSON, as it comes over the wire: in a literal `__proto__` would be no key. */
const NAMED: [string, string, string][] = [
  ["a mark", `{"type":"item.mark","trip":"${ID}","item":"__proto__","mark":${MARK}}`, "actions.0.item"],
  [
    "a mark in an import",
    `{"type":"profile.import","how":"merge","records":{"people":[{"id":"${ID}","name":"A"}],"things":[],
      "links":[],"trips":[${TRIP}],"overlay":${OVERLAY},"views":[]}}`,
    "actions.0.records.trips.0.marks.__proto__",
  ],
  [
    "a source",
    `{"type":"overlay.put","records":${OVERLAY.replace('"sources":{}', '"sources":{"__proto__":{}}')}}`,
    "actions.0.records.sources.__proto__",
  ],
];

test.each(NAMED)("%s named __proto__ is refused at the gate", async (_name, action, field) => {
  const apply = vi.fn<Handlers["profile.read"]>();
  const input = { actions: [JSON.parse(action) as unknown] };
  const reply = await createDispatch(handlers(apply), vi.fn())("profile.apply", input);
  expect(reply).toEqual({
    ok: false,
    error: { code: "call.input", params: { field, reason: "key.reserved" } },
  });
  expect(apply).not.toHaveBeenCalled();
});

test.each(CALL_NAMES)("%s: input that nests without end is refused like any other", async (name) => {
  let deep: unknown = {};
  for (let i = 0; i < 100_000; i += 1) deep = i % 2 === 0 ? [deep] : { actions: deep };
  const reply = createDispatch(
    handlers(async () => PROFILE),
    vi.fn(),
  );
  for (const input of [deep, { actions: [deep] }, { actions: [{ type: "thing.add", thing: deep }] }])
    expect(await reply(name, input)).toMatchObject({ ok: false, error: { code: "call.input" } });
});

test("the client gives back the value, throws the code, and calls nonsense unreachable", async () => {
  const dispatch = createDispatch(
    handlers(async () => PROFILE),
    vi.fn(),
  );
  await expect(createClient(dispatch)("profile.read", {})).resolves.toEqual(PROFILE);
  await expect(createClient(async () => ({ hello: 1 }))("profile.read", {})).rejects.toMatchObject({
    code: "shell.unreachable",
  });
  await expect(
    createClient(() => Promise.reject(new Error("gone")))("profile.read", {}),
  ).rejects.toMatchObject({ code: "shell.unreachable" });
});
