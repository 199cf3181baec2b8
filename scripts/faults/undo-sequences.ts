import { isDeepStrictEqual } from "node:util";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import * as fc from "fast-check";
import type { Action } from "../../core/profile/actions.ts";
import { profileSchema, type Profile } from "../../core/profile/profile.ts";
import { ActionRefused } from "../../core/profile/action-refused.ts";
import { bareThing } from "../../core/profile/thing.ts";
import { createProfileStore, type ProfileStore } from "../../host/profile/profile-store.ts";
import { anyAction } from "../testing/any-action.ts";
import { barePerson } from "../../core/profile/person.ts";

/** What came of a fault that was tried: how often, what was lost, how often the file could not be read after it. */
export interface FaultFigure {
  tries: number;
  lost: number;
  corrupt: number;
}

/** The document without what every save changes. */
function content({ savedAt: _savedAt, history: _history, ...rest }: Profile) {
  return rest;
}

/** The actions as a page makes them that has just looked: an import names the state it was looked at beside. */
const lookedAt = (savedAt: string, actions: readonly Action[]): Action[] =>
  actions.map((action) => (action.type === "profile.import" ? { ...action, savedAt } : action));

/** Carries out the steps; one that is refused, or has nothing to do, is none. Answers how many were taken. */
async function takeAll(store: ProfileStore, steps: readonly Action[][]): Promise<number> {
  let taken = 0;
  for (const actions of steps) {
    try {
      const { savedAt } = (await store.read()).profile;
      const after = await store.apply(lookedAt(savedAt, actions));
      if (after.profile.savedAt !== savedAt) taken += 1;
    } catch (error) {
      if (!(error instanceof ActionRefused)) throw error;
    }
  }
  return taken;
}

async function goAll(store: ProfileStore, way: "undo" | "redo", steps: number): Promise<Profile> {
  for (let i = 0; i < steps; i += 1) await store[way](null);
  return (await store.read()).profile;
}

const id = (kind: number, n: number) => `00000000-0000-4000-8000-0000000000${kind}${n}`;

/** A profile with something of each kind, on which about half of the random actions fit. */
const START: Action[] = [
  ...[0, 1].map((n): Action => ({ type: "person.add", person: barePerson(id(1, n), `P${n}`) })),
  ...[0, 1].map((n): Action => ({ type: "thing.add", thing: bareThing(id(2, n), id(1, n), "icbc-debit") })),
  {
    type: "trip.add",
    id: id(3, 0),
    trip: {
      name: "Colombia",
      destination: "colombia",
      departs: "2027-01-01",
      returns: "2027-01-15",
      travellers: [id(1, 0)],
      purpose: null,
    },
  },
];

/** One sequence in a profile of its own: forth, all the way back, and forth again. */
async function tryOne(
  folder: string,
  steps: readonly Action[][],
): Promise<{ lost: boolean; corrupt: boolean }> {
  const store = createProfileStore({ folder, shell: "web", now: () => new Date() });
  try {
    const start = content((await store.apply(START)).profile);
    const taken = await takeAll(store, steps);
    const end = content((await store.read()).profile);
    const undone = content(await goAll(store, "undo", taken));
    const redone = content(await goAll(store, "redo", taken));
    const lost = !isDeepStrictEqual(undone, start) || !isDeepStrictEqual(redone, end);
    const stored = profileSchema.safeParse(
      JSON.parse(await readFile(path.join(folder, "profile.json"), "utf8")),
    );
    return { lost, corrupt: !stored.success || !isDeepStrictEqual(content(stored.data), end) };
  } finally {
    await store.close();
  }
}

/**
 * Random sequences of steps, each undone to the start, which must be the start again, and redone to the end, which must
 * be the end. `lost` counts sequences for which it was not, `corrupt` those whose file does not say the same.
 */
export async function runUndoSequences(tries = 200): Promise<FaultFigure> {
  const one = anyAction.map((action) => [action]);
  const several = fc.array(anyAction, { minLength: 2, maxLength: 3 });
  const step = fc.oneof({ weight: 4, arbitrary: one }, { weight: 1, arbitrary: several });
  const sequences = fc.sample(fc.array(step, { minLength: 8, maxLength: 24, size: "max" }), tries);
  const base = await mkdtemp(path.join(os.tmpdir(), "carryall-undo-"));
  const figure = { tries, lost: 0, corrupt: 0 };
  try {
    for (const [i, steps] of sequences.entries()) {
      const { lost, corrupt } = await tryOne(path.join(base, String(i)), steps);
      if (lost || corrupt) console.error(`sequence ${i}: ${JSON.stringify(steps)}`);
      figure.lost += Number(lost);
      figure.corrupt += Number(corrupt);
    }
  } finally {
    await rm(base, { recursive: true, force: true });
  }
  return figure;
}
