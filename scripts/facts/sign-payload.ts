import { createHash, createPrivateKey, createPublicKey, sign } from "node:crypto";
import { FACTS_TYPE } from "../../core/facts-file/facts-type.ts";
import { preAuthEncoding } from "../../host/facts-file/envelope.ts";

/**
 * A DSSE envelope over a payload, as text.
 * @param pem an Ed25519 private key @throws when it is none
 */
export function signPayload(payload: Uint8Array, pem: string, payloadType: string = FACTS_TYPE): string {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== "ed25519") throw new Error("The key is no Ed25519 private key");
  const der = createPublicKey(key).export({ type: "spki", format: "der" });
  const keyid = createHash("sha256").update(der).digest("hex");
  const sig = sign(null, preAuthEncoding(payloadType, payload), key).toString("base64");
  const envelope = {
    payloadType,
    payload: Buffer.from(payload).toString("base64"),
    signatures: [{ keyid, sig }],
  };
  return `${JSON.stringify(envelope)}\n`;
}
