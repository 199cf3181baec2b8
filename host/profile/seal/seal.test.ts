import { expect, test } from "vitest";
import { envelopeSchema, type Envelope } from "../document/envelope.ts";
import {
  openWithKeyStore,
  openWithPassphrase,
  sealText,
  sealWithKeyStore,
  sealWithPassphrase,
  unsealWith,
  type KeyStore,
} from "./seal.ts";

const TEXT = '{"name":"旅卡通, ñ"}';
const envelopeOf = (text: string): Envelope => envelopeSchema.parse(JSON.parse(text));

/** A key store that turns every bit, so that the key does not stand in the file. */
const turned = (bytes: Buffer) => Buffer.from(bytes.map((byte) => byte ^ 0xff));
const STORE: KeyStore = { available: () => true, protect: turned, reveal: turned };

test("a passphrase opens what it locked, however its accents were typed, and no other one does", async () => {
  const file = sealText(await sealWithPassphrase("café 山"), TEXT);
  expect(file).not.toContain("旅卡通");
  const envelope = envelopeOf(file);
  expect(unsealWith(await openWithPassphrase(envelope, "cafe\u0301 山"))(envelope)).toBe(TEXT);
  await expect(openWithPassphrase(envelope, "cafe 山")).rejects.toMatchObject({ code: "profile.passphrase" });
}, 60_000);

test("the key store opens what it locked; without it nothing does", () => {
  const file = sealText(sealWithKeyStore(STORE), TEXT);
  const envelope = envelopeOf(file);
  expect(unsealWith(openWithKeyStore(envelope, STORE))(envelope)).toBe(TEXT);
  const failing = { ...STORE, reveal: () => Buffer.from("?") };
  const gone = { ...STORE, available: () => false };
  expect(() => unsealWith(openWithKeyStore(envelope, failing))(envelope)).toThrow("profile.sealed");
  for (const store of [null, gone])
    expect(() => openWithKeyStore(envelope, store)).toThrow("profile.keystore");
  expect(() => sealWithKeyStore(gone)).toThrow("profile.keystore");
});

test("two saves of the same document differ, and a changed byte opens as nothing", () => {
  const seal = sealWithKeyStore(STORE);
  expect(sealText(seal, TEXT)).not.toBe(sealText(seal, TEXT));
  const envelope = envelopeOf(sealText(seal, TEXT));
  const data = Buffer.from(envelope.document.data, "base64");
  data[0] = (data[0] ?? 0) ^ 1;
  const changed = { ...envelope, document: { ...envelope.document, data: data.toString("base64") } };
  expect(() => unsealWith(seal)(changed)).toThrow("profile.sealed");
});
