import { createHash } from "node:crypto";
import type { FactsEdition } from "../../contract/facts-file.ts";
import { catalogueLines } from "../../core/catalogue/catalogue-lines.ts";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import {
  factsHeadSchema,
  factsPayloadSchema,
  type FactsPayload,
} from "../../core/facts-file/facts-payload.ts";
import { FACTS_SCHEMA } from "../../core/facts-file/facts-type.ts";
import { faultsOf } from "../../core/facts-file/whole-catalogue.ts";
import { loadRecordIndex } from "../../core/search/record-index.ts";
import { openEnvelope, parseJson, type Signed } from "./envelope.ts";
import { FactsRefused } from "./facts-refused.ts";
import type { PublisherKey } from "./publisher-keys.ts";

/** Facts whose signature is good, as the shells serve them. */
export interface Facts {
  readonly edition: FactsEdition;
  /** As `catalogueLines` writes it and `readCatalogueLines` reads it. */
  readonly lines: Uint8Array<ArrayBuffer>;
  readonly searchIndex: Uint8Array<ArrayBuffer>;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function textOf(payload: Uint8Array): string {
  try {
    return utf8.decode(payload);
  } catch {
    throw new FactsRefused("not-facts");
  }
}

/** Lets others have their turn: a large file takes a second altogether. */
const breath = () => new Promise((resolve) => setImmediate(resolve));

const placeOf = (path: readonly PropertyKey[]) => path.map(String).join(".");

/** The hash in `about`, as `data/build/assemble.ts` works it out. */
function hashOf(catalogue: Catalogue): string {
  const content = { ...catalogue, about: undefined };
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}

/** Everything that must hold of facts before anybody draws a screen from them. @throws FactsRefused */
async function checked(value: unknown): Promise<FactsPayload> {
  await breath();
  const parsed = factsPayloadSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new FactsRefused("records", issue && `${placeOf(issue.path)}: ${issue.message}`);
  }
  const { catalogue, searchIndex } = parsed.data;
  await breath();
  const [fault] = faultsOf(catalogue);
  if (fault !== undefined) throw new FactsRefused("references", fault);
  if (hashOf(catalogue) !== catalogue.about.hash) throw new FactsRefused("records", "catalogue.about.hash");
  try {
    await loadRecordIndex(searchIndex);
  } catch {
    throw new FactsRefused("search-index");
  }
  return parsed.data;
}

/** @throws FactsRefused when what a payload says of itself is nothing, old, or of another schema than this app reads */
function expectHead(value: unknown, above: number): void {
  const head = factsHeadSchema.safeParse(value);
  if (!head.success) throw new FactsRefused("not-facts", placeOf(head.error.issues[0]?.path ?? []));
  const { schema, sequence } = head.data;
  if (sequence <= above) throw new FactsRefused("built-in", `${sequence} ≤ ${above}`);
  if (schema > FACTS_SCHEMA) throw new FactsRefused("newer-schema", String(schema));
  if (schema < FACTS_SCHEMA) throw new FactsRefused("older-schema", String(schema));
}

/**
 * Facts from a payload that was signed.
 * @param above the number of those that came with the app: others are of no use, and not looked at any further
 * @param again whether they were checked by this very app before, and need not be once more
 * @throws FactsRefused
 */
export async function readSigned({ by, payload }: Signed, above: number, again: boolean): Promise<Facts> {
  const text = textOf(payload);
  await breath();
  const value: unknown = again ? JSON.parse(text) : parseJson(text, "not-facts");
  expectHead(value, above);
  const { sequence, issuedAt, staleAfter, catalogue, searchIndex } = again
    ? (value as FactsPayload)
    : await checked(value);
  const edition: FactsEdition = {
    hash: createHash("sha256").update(payload).digest("hex"),
    sequence,
    issuedAt,
    staleAfter,
    signer: by.signer,
    newest: catalogue.about.newest,
  };
  return { edition, lines: Buffer.from(catalogueLines(catalogue)), searchIndex: Buffer.from(searchIndex) };
}

/** Facts from the text of a file. @throws FactsRefused */
export async function readFactsFile(
  text: string,
  keys: readonly PublisherKey[],
  above: number,
): Promise<Signed & { facts: Facts }> {
  const signed = openEnvelope(text, keys);
  return { ...signed, facts: await readSigned(signed, above, false) };
}
