import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createDispatch, type Dispatch } from "../contract/dispatch.ts";
import { CallError } from "../contract/errors.ts";
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { anyGuide } from "../core/guides/guides.fixture.ts";
import type { Action } from "../core/profile/actions.ts";
import { createFactsStore } from "./facts-file/facts-store.ts";
import { createHandlers, type HandlerParts } from "./handlers.ts";
import { createStoreWithSample, type SampleSwitch } from "./profile/with-sample.ts";
import { barePerson } from "../core/profile/person.ts";

let folder: string;
let profile: SampleSwitch;
const reported: unknown[] = [];
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "carryall-handlers-"));
  profile = createStoreWithSample({ folder, shell: "web", now: () => new Date("2026-11-22T08:00:00Z") });
});
afterEach(async () => {
  await profile.close();
  await rm(folder, { recursive: true });
  expect(reported.splice(0)).toEqual([]);
});

const PERSON = "11111111-1111-4111-8111-111111111111";
const TRIP = "22222222-2222-4222-8222-222222222222";
const ACTIONS: Action[] = [
  { type: "person.add", person: barePerson(PERSON, "林") },
  {
    type: "trip.add",
    id: TRIP,
    trip: {
      name: "a/b",
      destination: "colombia",
      departs: "2027-01-02",
      returns: "2027-01-16",
      travellers: [PERSON],
      purpose: null,
    },
  },
];

/** The gate with everything real but the edges: printer, delivery, opener. */
function gate(parts: Partial<HandlerParts> = {}, guides: Catalogue["guides"] = []): Dispatch {
  const handlers = createHandlers({
    shell: "web",
    systemLanguage: "zh-CN",
    facts: createFactsStore({
      folder,
      now: () => new Date(),
      version: "0",
      builtIn: async () => ({ about: { hash: "0" }, guides }) as unknown as Catalogue,
      bundled: 1,
      whileWritable: (task) => profile.whileWritable(task),
    }),
    profile,
    printer: { available: () => true, print: async () => (await PDFDocument.create()).save() },
    deliver: async (bytes, fileName) => ({
      outcome: "bytes",
      fileName,
      base64: Buffer.from(bytes.slice(0, 5)).toString(),
    }),
    openLink: async () => undefined,
    ...parts,
  });
  return createDispatch(handlers, (error) => reported.push(error));
}

test("the shell says what it is and can", async () => {
  const printer = { available: () => false, print: async () => new Uint8Array() };
  expect(await gate({ printer })("app.describe", {})).toEqual({
    ok: true,
    value: {
      name: "Carryall",
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      shell: "web",
      systemLanguage: "zh-CN",
      can: { printPdf: false, openSources: true, chooseFolder: false },
    },
  });
});

test("a change through the gate is there for the next reader, and can be undone and redone", async () => {
  const dispatch = gate();
  const applied = await dispatch("profile.apply", { actions: ACTIONS });
  const there = { ok: true, value: { profile: { trips: [{ name: "a/b" }] }, redo: null } };
  expect(applied).toMatchObject(there);
  expect(await dispatch("profile.read", {})).toEqual(applied);
  const undone = { ok: true, value: { profile: { trips: [] }, undo: null } };
  expect(await dispatch("profile.undo", { savedAt: null })).toMatchObject(undone);
  expect(await dispatch("profile.redo", { savedAt: null })).toMatchObject(there);
});

test("a guide is exported under its name, for one of the people or for nobody", async () => {
  const guides = [anyGuide("link-card", ["install"])];
  const dispatch = gate({}, guides);
  await dispatch("profile.apply", { actions: ACTIONS });
  const page = { guide: "link-card", person: null, language: "en", paper: "A4" };
  const missing = { ok: false, error: { code: "reference.missing" } };
  expect(await dispatch("guide.export", page)).toMatchObject({
    ok: true,
    value: { outcome: "bytes", fileName: "link-card Carryall.pdf" },
  });
  expect(await dispatch("guide.export", { ...page, person: PERSON })).toMatchObject({ ok: true });
  expect(await dispatch("guide.export", { ...page, guide: "no-such-guide" })).toMatchObject(missing);
  expect(await dispatch("guide.export", { ...page, person: TRIP })).toMatchObject(missing);
});

describe("a plan is exported", () => {
  const page = { trip: TRIP, language: "en", paper: "A4" };
  const failed = (code: string) => ({ ok: false, error: { code } });

  test("as a finished PDF with a safe name", async () => {
    const dispatch = gate();
    await dispatch("profile.apply", { actions: ACTIONS });
    const value = { outcome: "bytes", fileName: "a b Carryall.pdf", base64: "%PDF-" };
    expect(await dispatch("trip.export", page)).toEqual({ ok: true, value });
  });

  test("only for a trip that there is", async () => {
    expect(await gate()("trip.export", page)).toMatchObject(failed("reference.missing"));
  });

  test.each<[string, Partial<HandlerParts>, string]>([
    [
      "there is no browser",
      { printer: { available: () => false, print: async () => new Uint8Array() } },
      "pdf.no-browser",
    ],
    [
      "what was printed is no PDF",
      { printer: { available: () => true, print: async () => new Uint8Array(9) } },
      "pdf.failed",
    ],
    ["it cannot be written", { deliver: () => Promise.reject(new CallError("pdf.write")) }, "pdf.write"],
  ])("not when %s", async (_name, parts, code) => {
    const dispatch = gate(parts);
    await dispatch("profile.apply", { actions: ACTIONS });
    expect(await dispatch("trip.export", page)).toMatchObject(failed(code));
  });
});
