import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Action } from "../../core/profile/actions.ts";
import { changePerson } from "../../core/profile/make-change.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { createProfileStore, type ProfileStore } from "./profile-store.ts";
import { barePerson } from "../../core/profile/person.ts";

let folder: string;
let store: ProfileStore;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "carryall-steps-"));
  store = createProfileStore({ folder, shell: "web", now: () => new Date("2026-11-22T08:00:00.000Z") });
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

function addPerson(name: string): Action {
  return { type: "person.add", person: barePerson(crypto.randomUUID(), name) };
}

async function stored(): Promise<Profile> {
  return JSON.parse(await readFile(path.join(folder, "profile.json"), "utf8")) as Profile;
}

async function apply(...actions: Action[]): Promise<Profile> {
  return (await store.apply(actions)).profile;
}

const namesIn = ({ people }: Profile) => people.map(({ name }) => name);
const names = async () => namesIn((await store.read()).profile);

describe("undo and redo", () => {
  test("go back and forth step by step, each saved and named", async () => {
    await apply(addPerson("A"));
    const second = await store.apply([addPerson("B"), addPerson("C")]);
    const [a, b] = [
      { action: "person.add", subject: "A", count: 1 },
      { action: "person.add", subject: "B", count: 2 },
    ];
    expect(second).toMatchObject({ undo: b, redo: null });
    const undone = await store.undo(second.profile.savedAt);
    expect(namesIn(undone.profile)).toEqual(["A"]);
    expect(undone).toMatchObject({ undo: a, redo: b });
    expect(undone.profile.savedAt > second.profile.savedAt).toBe(true);
    expect(await stored()).toEqual(undone.profile);
    expect(await store.undo(null)).toMatchObject({ profile: { people: [] }, undo: null, redo: a });
    await expect(store.undo(null)).rejects.toMatchObject({ code: "undo.nothing" });
    await store.redo(null);
    const redone = await store.redo(null);
    expect(namesIn(redone.profile)).toEqual(["A", "B", "C"]);
    expect(redone).toMatchObject({ undo: b, redo: null });
    await expect(store.redo(null)).rejects.toMatchObject({ code: "redo.nothing" });
    expect(await stored()).toEqual(redone.profile);
  });

  test("what is so already is no step: nothing is written, and what could be redone still can", async () => {
    const before = await store.apply([addPerson("A"), addPerson("B")]);
    const [a, b] = before.profile.people;
    if (a === undefined || b === undefined) throw new Error("nobody was added");
    await store.apply([changePerson(a, { ...a, name: "C" })]);
    const undone = await store.undo(null);
    const bytes = await readFile(path.join(folder, "profile.json"));
    expect(await store.apply([changePerson({ ...b, name: "old" }, b)])).toEqual(undone);
    expect(await readFile(path.join(folder, "profile.json"))).toEqual(bytes);
    expect(undone.redo).not.toBeNull();
  });

  test("a change from an older state is refused when it would undo another one, and made beside it else", async () => {
    const [seen] = (await store.apply([addPerson("A")])).profile.people;
    if (seen === undefined) throw new Error("nobody was added");
    await store.apply([changePerson(seen, { ...seen, name: "B" })]);
    await expect(store.apply([changePerson(seen, { ...seen, name: "C" })])).rejects.toMatchObject({
      code: "change.conflict",
      conflict: {
        record: { kind: "person", id: seen.id },
        fields: [{ field: "name", mine: "C", theirs: "B" }],
      },
    });
    expect(await names()).toEqual(["B"]);
  });

  test("a new change is the end of what could be redone", async () => {
    await apply(addPerson("A"));
    await store.undo(null);
    expect(await store.apply([addPerson("B")])).toMatchObject({ redo: null });
    await expect(store.redo(null)).rejects.toMatchObject({ code: "redo.nothing" });
    expect(await names()).toEqual(["B"]);
  });

  test("of a state that is no longer the last are refused", async () => {
    const first = await apply(addPerson("A"));
    const second = await apply(addPerson("B"));
    await expect(store.undo(first.savedAt)).rejects.toMatchObject({ code: "undo.changed-since" });
    expect(await names()).toEqual(["A", "B"]);
    await store.undo(null);
    await expect(store.redo(second.savedAt)).rejects.toMatchObject({ code: "undo.changed-since" });
    expect(await names()).toEqual(["A"]);
  });

  test("are themselves remembered, and never undone", async () => {
    await apply(addPerson("A"));
    await store.undo(null);
    const { history, savedAt } = (await store.redo(null)).profile;
    const label = { action: "person.add", subject: "A", count: 1 };
    expect(history.map(({ how }) => how)).toEqual(["do", "undo", "redo"]);
    expect(history.at(-1)).toEqual({ at: savedAt, how: "redo", label });
  });

  test("no actions are no step", async () => {
    const before = await store.apply([addPerson("A")]);
    expect(await store.apply([])).toEqual(before);
  });
});
