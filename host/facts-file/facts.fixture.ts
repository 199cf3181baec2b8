import { createHash, generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import type { FactsSigner } from "../../contract/facts-file.ts";
import { catalogueSchema, type Catalogue } from "../../core/catalogue/catalogue.ts";
import { RECORD_FOLDERS } from "../../core/catalogue/record-folders.ts";
import { FACTS_SCHEMA, FACTS_TYPE } from "../../core/facts-file/facts-type.ts";
import { buildRecordIndex } from "../../core/search/record-index.ts";
import { preAuthEncoding } from "./envelope.ts";
import { publisherKey, type PublisherKey } from "./publisher-keys.ts";

/** Somebody who signs facts: the key that an app may know, and the one that only they have. */
export interface Signer {
  known: PublisherKey;
  secret: KeyObject;
}

export function newSigner(signer: FactsSigner = "current"): Signer {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const pem = publicKey.export({ type: "spki", format: "pem" }).toString();
  return { known: publisherKey(signer, pem), secret: privateKey };
}

const EVIDENCE = [{ source: "guide", asOf: "2026-11-01", confidence: "high" }];

/** A whole catalogue with one card in it; what it says of it tells editions apart. */
export function smallCatalogue(about: string): Catalogue {
  const words = { en: about, "zh-CN": about };
  const card = {
    id: "city-card",
    name: words,
    about: words,
    evidence: EVIDENCE,
    kind: "card",
    group: "transit",
    funding: "stored-value",
    networks: [],
    issuedIn: "CN",
  };
  const source = {
    name: words,
    publisher: "Guide",
    title: "Guide",
    url: "https://example.org/guide",
    published: null,
    kind: "press",
  };
  const readFrom = { package: "rates", version: "1.0.0" };
  const rates = {
    sets: [{ id: "rates", source: "guide", asOf: "2026-11", base: "EUR", readFrom, rates: { CNY: "8.1" } }],
  };
  const parsed = catalogueSchema.parse({
    about: { hash: "0".repeat(64), counts: { cards: 1 }, oldest: "2026-11-01", newest: "2026-11-01" },
    sources: { guide: source },
    rates,
    ...Object.fromEntries(RECORD_FOLDERS.map((folder) => [folder, folder === "cards" ? [card] : []])),
  });
  const { about: head, ...content } = parsed;
  const hash = createHash("sha256").update(JSON.stringify(content)).digest("hex");
  return { about: { ...head, hash }, ...content };
}

/** A payload of a number, as an object that a test may spoil. */
export function payloadOf(sequence: number, about = `edition ${sequence}`): Record<string, unknown> {
  return {
    sequence,
    issuedAt: "2026-11-20T08:00:00.000Z",
    staleAfter: "2027-05-20",
    schema: FACTS_SCHEMA,
    searchIndex: buildRecordIndex([]),
    catalogue: smallCatalogue(about),
  };
}

/** A facts file over a payload, or over any bytes. */
export function signed(
  payload: unknown,
  { known, secret }: Signer,
  payloadType: string = FACTS_TYPE,
): string {
  const bytes = payload instanceof Uint8Array ? payload : Buffer.from(JSON.stringify(payload));
  const sig = sign(null, preAuthEncoding(payloadType, bytes), secret).toString("base64");
  return JSON.stringify({
    payloadType,
    payload: Buffer.from(bytes).toString("base64"),
    signatures: [{ keyid: known.id, sig }],
  });
}
