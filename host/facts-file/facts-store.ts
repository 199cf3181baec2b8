import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import { CallError } from "../../contract/errors.ts";
import type { FactsLook, FactsState } from "../../contract/facts-file.ts";
import { localDay } from "../../core/calendar-date.ts";
import { readCatalogueLines } from "../../core/catalogue/catalogue-lines.ts";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { errorReason } from "../files/error-reason.ts";
import { makeFolder } from "../files/make-folder.ts";
import { removeLeftoversIn, replaceFile, type WriteContent } from "../files/replace-file.ts";
import { createSerialQueue } from "../files/serial-queue.ts";
import { quarantine } from "../profile/document/quarantine.ts";
import { FactsRefused } from "./facts-refused.ts";
import {
  factsFile,
  factsFolder,
  hashOfFile,
  NO_FACTS,
  raised,
  recordFile,
  recordText,
  type FactsRecord,
} from "./facts-record.ts";
import type { KeptFacts, Reading } from "./kept-facts.ts";
import { publisherKeys, type PublisherKey } from "./publisher-keys.ts";
import type { Facts } from "./read-facts.ts";

export interface FactsStoreOptions {
  /** The profile's folder. */
  folder: string;
  now: () => Date;
  version: string;
  /** The facts that came with the app, and which number they have. */
  builtIn: () => Promise<Catalogue>;
  bundled: number;
  /** Runs a task while the profile is open to be written. @throws CallError when it is not */
  whileWritable: <T>(task: () => Promise<T>) => Promise<T>;
  /** Only for tests: other keys than those of the app, and writing that fails. */
  keys?: readonly PublisherKey[];
  writeContent?: WriteContent;
}

/** The facts newer than the app: looked at, accepted, in use, one step back. */
export interface FactsStore {
  state(): Promise<FactsState>;
  /**
   * Reads a file, and says what it would change. Nothing is changed by it.
   * @throws CallError `facts.refused` {reason, detail}
   */
  look(text: string, profile: Profile): Promise<FactsLook>;
  /** Accepts what was looked at. @throws CallError `facts.gone`, `facts.refused`, `facts.write` {reason}, or as `whileWritable` */
  accept(hash: string): Promise<FactsState>;
  /** Goes back to what was in use before, once. @throws CallError `facts.no-step`, `facts.write`, or as `whileWritable` */
  stepBack(from: string): Promise<FactsState>;
  /** Accepted facts in use; null while those that came with the app are. */
  inUse(): Promise<Pick<Facts, "lines" | "searchIndex"> | null>;
  /** The catalogue in use, whosever. */
  catalogue(): Promise<Catalogue>;
}

/** As many files that were looked at and not yet decided on: one for each of a few tabs. */
const MOST_PENDING = 3;

interface Pending {
  readonly text: string;
  readonly key: string;
  readonly facts: Facts;
}

/** Nothing was accepted yet. */
const NOTHING: KeptFacts = { text: null, record: NO_FACTS, facts: null, problem: null };

// What reads facts files is half of the program, and hardly ever needed: it is loaded then.
const keptReader = () => import("./kept-facts.ts");
const fileReader = () => import("./read-facts.ts");
const previewer = () => import("../../core/facts-file/facts-preview.ts");

const decoder = new TextDecoder();
const catalogueOf = ({ lines }: Pick<Facts, "lines">) =>
  readCatalogueLines(lines, (bytes) => decoder.decode(bytes));

/** @throws CallError `facts.refused` for a file that is not newer than what was accepted of its key */
function expectNewer({ edition }: Facts, key: string, { ratchets }: FactsRecord): void {
  const { sequence, hash } = edition;
  const refuse = (reason: string, than: number) => {
    throw new CallError("facts.refused", { reason, detail: `${sequence} ≤ ${than}` });
  };
  const ratchet = Object.hasOwn(ratchets, key) ? ratchets[key] : undefined;
  if (ratchet === undefined) return;
  if (sequence < ratchet.sequence) refuse("older", ratchet.sequence);
  if (sequence === ratchet.sequence && hash !== ratchet.hash) refuse("other-bytes", ratchet.sequence);
}

export function createFactsStore(options: FactsStoreOptions): FactsStore {
  const { folder, bundled, now } = options;
  const keys = options.keys ?? publisherKeys();
  const queue = createSerialQueue();
  const pending = new Map<string, Pending>();
  let kept: KeptFacts | null = null;

  const reading = async (): Promise<Reading> => {
    const { about } = await options.builtIn();
    return { folder, keys, bundled, reader: `${options.version} ${about.hash}` };
  };
  /** As it is on disk now: another program may have accepted something. Its files are only read when it did. */
  const read = async (): Promise<KeptFacts> => {
    const text = await recordText(folder).catch(() => "");
    if (kept === null || kept.text !== text) {
      kept = text === null ? NOTHING : await (await keptReader()).readKept(await reading(), text);
      rememberChecked(kept);
    }
    return kept;
  };
  /** That this app found the facts good is written down, so that the next start need not look at all of them again. */
  const rememberChecked = ({ text, record, facts, problem }: KeptFacts) => {
    if (facts === null || problem !== null) return;
    const write = async () => {
      const { reader } = await reading();
      if (record.checkedBy === reader || kept?.text !== text) return;
      const checked = { ...record, checkedBy: reader };
      await replaceFile(recordFile(folder), JSON.stringify(checked), 0o600, options.writeContent);
      kept = { ...kept, text: JSON.stringify(checked), record: checked };
    };
    options.whileWritable(() => queue(write)).catch(() => undefined);
  };
  const catalogueIn = ({ facts }: KeptFacts) => (facts === null ? options.builtIn() : catalogueOf(facts));

  const stateOf = async ({ record, facts, problem }: KeptFacts): Promise<FactsState> => {
    const back =
      facts !== null && record.mayStepBack ? (record.earlier === null ? "built-in" : "earlier") : null;
    return {
      publisher: keys.length > 0,
      builtIn: { sequence: bundled, newest: (await options.builtIn()).about.newest },
      inUse: facts?.edition ?? null,
      acceptedAt: facts === null ? null : record.acceptedAt,
      back,
      problem,
    };
  };

  /** Everything but the two files a step back may need is of no more use. What cannot be removed stays till next time. */
  const clean = async ({ inUse, earlier }: FactsRecord) => {
    const names = await readdir(factsFolder(folder));
    const unused = names.filter((name) => ![null, inUse, earlier].includes(hashOfFile(name)));
    for (const name of unused) await rm(path.join(factsFolder(folder), name), { force: true });
    await removeLeftoversIn(factsFolder(folder), () => true);
  };

  /** Writes the record, which is the moment at which other facts are in use. @throws CallError `facts.write` {reason} */
  const write = async (record: FactsRecord, file: Pending | null, lost: boolean): Promise<FactsState> => {
    try {
      await makeFolder(factsFolder(folder));
      if (lost) await quarantine(recordFile(folder), folder, now());
      if (file !== null)
        await replaceFile(factsFile(folder, file.facts.edition.hash), file.text, 0o600, options.writeContent);
      await replaceFile(recordFile(folder), JSON.stringify(record), 0o600, options.writeContent);
    } catch (error) {
      throw new CallError("facts.write", { reason: errorReason(error) });
    }
    await clean(record).catch(() => undefined);
    // The record may read as before while its files do not.
    kept = null;
    return stateOf(await read());
  };

  return {
    state: () => queue(async () => stateOf(await read())),
    look: (text, profile) =>
      queue(async () => {
        const { readFactsFile } = await fileReader();
        const { by, facts } = await readFactsFile(text, keys, bundled).catch(asRefusal);
        const current = await read();
        expectNewer(facts, by.id, current.record);
        const { edition } = facts;
        pending.delete(edition.hash);
        pending.set(edition.hash, { text, key: by.id, facts });
        for (const hash of [...pending.keys()].slice(0, -MOST_PENDING)) pending.delete(hash);
        const same = current.facts?.edition.hash === edition.hash;
        const before = await catalogueIn(current);
        const { previewFacts } = await previewer();
        return { edition, same, preview: previewFacts(before, catalogueOf(facts), profile, localDay(now())) };
      }),
    accept: (hash) =>
      options.whileWritable(() =>
        queue(async () => {
          const file = pending.get(hash);
          if (file === undefined) throw new CallError("facts.gone");
          const { record, facts, problem } = await read();
          expectNewer(file.facts, file.key, record);
          const same = facts?.edition.hash === hash;
          const { reader } = await reading();
          const next: FactsRecord = {
            version: 1,
            ratchets: raised(record.ratchets, file.key, file.facts.edition),
            inUse: hash,
            acceptedAt: now().toISOString(),
            earlier: same ? record.earlier : (facts?.edition.hash ?? null),
            mayStepBack: same ? record.mayStepBack : true,
            checkedBy: reader,
          };
          const state = await write(next, file, problem === "record-lost");
          pending.delete(hash);
          return state;
        }),
      ),
    stepBack: (from) =>
      options.whileWritable(() =>
        queue(async () => {
          const { record, facts, problem } = await read();
          if (facts?.edition.hash !== from || !record.mayStepBack) throw new CallError("facts.no-step");
          // The file of before was checked by this app or another: it is checked once more when it is read.
          const next = { ...record, inUse: record.earlier, earlier: null, mayStepBack: false, checkedBy: "" };
          return write(next, null, problem === "record-lost");
        }),
      ),
    inUse: () => queue(async () => (await read()).facts),
    catalogue: () => queue(async () => catalogueIn(await read())),
  };
}

/** @throws CallError `facts.refused` in place of FactsRefused, else what it is given */
function asRefusal(error: unknown): never {
  if (!(error instanceof FactsRefused)) throw error;
  throw new CallError("facts.refused", { reason: error.reason, detail: error.detail.slice(0, 300) });
}
