import { readdir } from "node:fs/promises";
import type { FactsState } from "../../contract/facts-file.ts";
import { readRegularFile } from "../files/regular-file.ts";
import { openEnvelope, type Signed } from "./envelope.ts";
import { FactsRefused } from "./facts-refused.ts";
import {
  factsFile,
  factsFolder,
  hashOfFile,
  NO_FACTS,
  parseRecord,
  raised,
  recordText,
  type FactsRecord,
} from "./facts-record.ts";
import { readSigned, type Facts } from "./read-facts.ts";
import type { PublisherKey } from "./publisher-keys.ts";

/** What the kept facts are read with. `reader` names this very app: its version, and the facts that came with it. */
export interface Reading {
  readonly folder: string;
  readonly keys: readonly PublisherKey[];
  readonly bundled: number;
  readonly reader: string;
}

/** What is in the folder: the record, the facts in use, and what is to be told. `text`: the record as it was read. */
export interface KeptFacts {
  readonly text: string | null;
  readonly record: FactsRecord;
  readonly facts: Facts | null;
  readonly problem: FactsState["problem"];
}

/** A kept file, its signature looked at again. @throws FactsRefused, or the system's error */
async function openKept({ folder, keys }: Reading, hash: string): Promise<Signed> {
  const text = (await readRegularFile(factsFile(folder, hash))).toString("utf8");
  return openEnvelope(text, keys);
}

/**
 * What can be known without the record: each kept file is signed, and so says itself how new it is. What is older than the
 * newest of each key is not accepted any more, and the newest is in use.
 */
async function recovered(reading: Reading): Promise<FactsRecord> {
  let record = NO_FACTS;
  let newest = 0;
  for (const name of await readdir(factsFolder(reading.folder)).catch((): string[] => [])) {
    const hash = hashOfFile(name);
    const signed = hash === null ? null : await openKept(reading, hash).catch(() => null);
    const facts = signed === null ? null : await readSigned(signed, 0, false).catch(() => null);
    if (signed === null || facts === null || facts.edition.hash !== hash) continue;
    const { sequence } = facts.edition;
    record = { ...record, ratchets: raised(record.ratchets, signed.by.id, { sequence, hash }) };
    if (sequence <= newest) continue;
    newest = sequence;
    record = { ...record, inUse: hash, checkedBy: reading.reader };
  }
  return record;
}

type Used = Pick<KeptFacts, "facts" | "problem">;
const without = (problem: KeptFacts["problem"]): Used => ({ facts: null, problem });

/** The facts that the record says are in use, or why the built-in ones are. */
async function used(reading: Reading, record: FactsRecord): Promise<Used> {
  const { inUse } = record;
  if (inUse === null) return without(null);
  let signed: Signed;
  try {
    signed = await openKept(reading, inUse);
  } catch (error) {
    const unknownKey = error instanceof FactsRefused && ["foreign", "no-publisher"].includes(error.reason);
    return without(unknownKey ? "key-revoked" : "unreadable");
  }
  try {
    const facts = await readSigned(signed, reading.bundled, record.checkedBy === reading.reader);
    return facts.edition.hash === inUse ? { facts, problem: null } : without("unreadable");
  } catch (error) {
    return without(error instanceof FactsRefused && error.reason === "built-in" ? "app-newer" : "unfit");
  }
}

/** Reads what was accepted. Nothing is written: whoever only looks may not. @throws the system's error */
export async function readKept(reading: Reading, text: string | null): Promise<KeptFacts> {
  const stored = text === null ? NO_FACTS : parseRecord(text);
  const record = stored ?? (await recovered(reading));
  const { facts, problem } = await used(reading, record);
  return { text, record, facts, problem: stored === null ? "record-lost" : problem };
}

/** Reads it from the start. */
export async function readKeptAnew(reading: Reading): Promise<KeptFacts> {
  return readKept(reading, await recordText(reading.folder));
}
