import { verify } from "node:crypto";
import { FACTS_TYPE, LONGEST_FACTS_FILE } from "../../core/facts-file/facts-type.ts";
import { tooDeepAt } from "../../core/json-depth.ts";
import { reservedKeyIn } from "../../core/reserved-key.ts";
import { z } from "../../core/zod.ts";
import { FactsRefused } from "./facts-refused.ts";
import type { PublisherKey } from "./publisher-keys.ts";

/** More signatures than anybody needs. */
const MOST_SIGNATURES = 8;

/** DSSE 1.0, JSON. Members of later versions are let through, as the specification asks. */
const envelopeSchema = z.looseObject({
  payloadType: z.string().max(200),
  payload: z.string(),
  signatures: z.array(z.looseObject({ keyid: z.string().max(200).optional(), sig: z.string().max(200) })),
});

/** DSSE's pre-authentication encoding: what is signed binds the type to the bytes. */
export function preAuthEncoding(type: string, payload: Uint8Array): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}

/** The bytes of base64, standard or for addresses; null for anything that `Buffer` would only guess at. */
function strictBase64(text: string): Uint8Array | null {
  const standard = text.replaceAll("-", "+").replaceAll("_", "/");
  const bytes = Buffer.from(standard, "base64");
  const again = bytes.toString("base64");
  return standard === again || standard === again.replace(/=+$/, "") ? bytes : null;
}

/**
 * JSON from outside, not yet known to be of anybody we trust: its nesting is bounded, and it sets no prototype.
 * @throws FactsRefused `too-deep` or `otherwise`
 */
export function parseJson(text: string, otherwise: "not-json" | "not-facts"): unknown {
  if (tooDeepAt(text) !== null) throw new FactsRefused("too-deep");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new FactsRefused(otherwise);
  }
  if (reservedKeyIn(value) !== null) throw new FactsRefused(otherwise, "__proto__");
  return value;
}

/** What one of our publishers signed. */
export interface Signed {
  readonly by: PublisherKey;
  readonly payload: Uint8Array;
}

/**
 * The bytes in an envelope, once one of `keys` is known to have signed exactly them, as facts. Nothing of the payload is
 * looked at before. `keyid` is a hint that anybody may write, so every key is tried.
 * @throws FactsRefused
 */
export function openEnvelope(text: string, keys: readonly PublisherKey[]): Signed {
  if (keys.length === 0) throw new FactsRefused("no-publisher");
  if (text.length > LONGEST_FACTS_FILE) throw new FactsRefused("too-large");
  const parsed = envelopeSchema.safeParse(parseJson(text, "not-json"));
  if (!parsed.success) throw new FactsRefused("not-envelope", parsed.error.issues[0]?.path.join("."));
  const { payloadType, signatures } = parsed.data;
  if (payloadType !== FACTS_TYPE) throw new FactsRefused("other-type", payloadType);
  if (signatures.length === 0) throw new FactsRefused("unsigned");
  if (signatures.length > MOST_SIGNATURES) throw new FactsRefused("not-envelope", "signatures");
  const payload = strictBase64(parsed.data.payload);
  const sigs = signatures.map(({ sig }) => strictBase64(sig));
  if (payload === null || sigs.includes(null)) throw new FactsRefused("not-base64");
  const signed = preAuthEncoding(payloadType, payload);
  const by = keys.find(({ key }) => sigs.some((sig) => sig !== null && verify(null, signed, key, sig)));
  if (by === undefined) throw new FactsRefused("foreign");
  return { by, payload };
}
