import { createHash, createPublicKey, type KeyObject } from "node:crypto";
import type { FactsSigner } from "../../contract/facts-file.ts";
import keys from "./publisher-keys.json";
import { TEST_KEY } from "./test-key.ts";

/** A key whose facts are accepted. `id`: the SHA-256 of its SubjectPublicKeyInfo, in hexadecimal. */
export interface PublisherKey {
  readonly id: string;
  readonly signer: FactsSigner;
  readonly key: KeyObject;
}

/** @param pem an Ed25519 public key @throws when it is none */
export function publisherKey(signer: FactsSigner, pem: string): PublisherKey {
  const key = createPublicKey(pem);
  if (key.asymmetricKeyType !== "ed25519") throw new Error(`The ${signer} key for facts is no Ed25519 key`);
  const id = createHash("sha256")
    .update(key.export({ type: "spki", format: "der" }))
    .digest("hex");
  return { id, signer, key };
}

const PEMS: Record<FactsSigner, string | null> = { ...keys, test: TEST_KEY };

/** The keys that came with the app; none while no publisher has made any. */
export function publisherKeys(): PublisherKey[] {
  return (Object.keys(PEMS) as FactsSigner[]).flatMap((signer) => {
    const pem = PEMS[signer];
    return pem === null ? [] : [publisherKey(signer, pem)];
  });
}
