import { readFile } from "node:fs/promises";
import { beforeEach, describe, expect, test } from "vitest";
import type { Action } from "../../core/profile/actions.ts";
import { changePerson } from "../../core/profile/make-change.ts";
import type { Profile } from "../../core/profile/profile.ts";
import type { ProfileStore } from "./profile-store.ts";
import { namesIn, namesOf, person, temporaryProfile } from "./temporary-profile.fixture.ts";

const { at, storeOf } = temporaryProfile({ now: () => new Date("2026-11-22T08:00:00.000Z") });
let store: ProfileStore;
beforeEach(() => {
  store = storeOf();
});

async function stored(): Promise<Profile> {
  return JSON.parse(await readFile(at.file, "utf8")) as Profile;
}

async function apply(...actions: Action[]): Promise<Profile> {
  return (await store.apply(actions)).profile;
}

const names = () => namesOf(store);

describe("undo and redo", () => {
  test("go back and forth step by step, each saved and named", async () => {
    await apply(person("A"));
    const second = await store.apply([person("B"), person("C")]);
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
    const before = await store.apply([person("A"), person("B")]);
    const [a, b] = before.profile.people;
    if (a === undefined || b === undefined) throw new Error("nobody was added");
    await store.apply([changePerson(a, { ...a, name: "C" })]);
    const undone = await store.undo(null);
    const bytes = await readFile(at.file);
    expect(await store.apply([changePerson({ ...b, name: "old" }, b)])).toEqual(undone);
    expect(await readFile(at.file)).toEqual(bytes);
    expect(undone.redo).not.toBeNull();
  });

  test("a change from an older state is refused when it would undo another one, and made beside it else", async () => {
    const [seen] = (await store.apply([person("A")])).profile.people;
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
    await apply(person("A"));
    await store.undo(null);
    expect(await store.apply([person("B")])).toMatchObject({ redo: null });
    await expect(store.redo(null)).rejects.toMatchObject({ code: "redo.nothing" });
    expect(await names()).toEqual(["B"]);
  });

  test("of a state that is no longer the last are refused", async () => {
    const first = await apply(person("A"));
    const second = await apply(person("B"));
    await expect(store.undo(first.savedAt)).rejects.toMatchObject({ code: "undo.changed-since" });
    expect(await names()).toEqual(["A", "B"]);
    await store.undo(null);
    await expect(store.redo(second.savedAt)).rejects.toMatchObject({ code: "undo.changed-since" });
    expect(await names()).toEqual(["A"]);
  });

  test("are themselves remembered, and never undone", async () => {
    await apply(person("A"));
    await store.undo(null);
    const { history, savedAt } = (await store.redo(null)).profile;
    const label = { action: "person.add", subject: "A", count: 1 };
    expect(history.map(({ how }) => how)).toEqual(["do", "undo", "redo"]);
    expect(history.at(-1)).toEqual({ at: savedAt, how: "redo", label });
  });

  test("no actions are no step", async () => {
    const before = await store.apply([person("A")]);
    expect(await store.apply([])).toEqual(before);
  });
});
