import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach } from "vitest";
import { CallError } from "../../contract/errors.ts";
import { emptyProfile } from "../../core/profile/profile.ts";
import { newSigner, payloadOf, signed, smallCatalogue, type Signer } from "./facts.fixture.ts";
import { createFactsStore, type FactsStore, type FactsStoreOptions } from "./facts-store.ts";

export const NOW = new Date("2026-11-29T10:00:00Z");
export const BUNDLED = 3;
export const current = newSigner("current");
export const spare = newSigner("spare");
export const profile = emptyProfile(NOW.toISOString());

/** A folder for each test, and an app that is started anew on it as often as one likes. */
export function appOnFolder() {
  const at = { folder: "", facts: "", record: "" };
  beforeEach(async () => {
    at.folder = await mkdtemp(path.join(os.tmpdir(), "carryall-facts-"));
    at.facts = path.join(at.folder, "facts");
    at.record = path.join(at.facts, "accepted.json");
  });
  afterEach(() => rm(at.folder, { recursive: true }));

  const start = (more: Partial<FactsStoreOptions> = {}): FactsStore =>
    createFactsStore({
      folder: at.folder,
      now: () => NOW,
      version: "1.0.0",
      builtIn: async () => smallCatalogue("built in"),
      bundled: BUNDLED,
      whileWritable: (task) => task(),
      keys: [current.known, spare.known],
      ...more,
    });
  return { at, start };
}

/** Looks at an edition and accepts it. */
export async function take(store: FactsStore, sequence: number, about?: string, signer: Signer = current) {
  const { edition } = await store.look(signed(payloadOf(sequence, about), signer), profile);
  return store.accept(edition.hash);
}

/** Why an edition is not taken: the reason, or the code where there is none. */
export async function refusalOf(
  store: FactsStore,
  sequence: number,
  about?: string,
  signer: Signer = current,
) {
  const error = await take(store, sequence, about, signer).catch((thrown: unknown) => thrown);
  return error instanceof CallError ? (error.params["reason"] ?? error.code) : error;
}

/** What the screens are drawn from. */
export const aboutCard = async (store: FactsStore) => (await store.catalogue()).cards[0]?.about.en;
