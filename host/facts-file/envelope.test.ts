import { describe, expect, test } from "vitest";
import type { FactsRefusal } from "../../contract/facts-file.ts";
import { LONGEST_FACTS_FILE } from "../../core/facts-file/facts-type.ts";
import { openEnvelope, preAuthEncoding } from "./envelope.ts";
import { FactsRefused } from "./facts-refused.ts";
import { newSigner, payloadOf, signed } from "./facts.fixture.ts";
import { readFactsFile } from "./read-facts.ts";

const ours = newSigner();
const stranger = newSigner();
const good = signed(payloadOf(5), ours);
const keys = [newSigner("spare").known, ours.known];

async function refusal(text: string): Promise<FactsRefusal | null> {
  try {
    await readFactsFile(text, keys, 4);
    return null;
  } catch (error) {
    if (error instanceof FactsRefused) return error.reason;
    throw error;
  }
}
const but = (part: object) => JSON.stringify({ ...(JSON.parse(good) as object), ...part });
const payload = (part: object) => signed({ ...payloadOf(5), ...part }, ours);
const catalogue = (part: object) =>
  payload({ catalogue: { ...(payloadOf(5)["catalogue"] as object), ...part } });
const base64 = (JSON.parse(good) as { payload: string }).payload;
const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

test("the type and the bytes are what is signed: the example of the specification", () => {
  const encoded = preAuthEncoding("http://example.com/HelloWorld", Buffer.from("hello world"));
  expect(encoded.toString()).toBe("DSSEv1 29 http://example.com/HelloWorld 11 hello world");
});

test("a file that one of our keys signed is taken, whichever its keyid names", async () => {
  const { signatures } = JSON.parse(good) as { signatures: { sig: string }[] };
  expect(await readFactsFile(good, keys, 4)).toMatchObject({
    by: { signer: "current" },
    facts: { edition: { sequence: 5 } },
  });
  expect(await refusal(but({ signatures: signatures.map(({ sig }) => ({ sig })) }))).toBeNull();
  expect(await refusal(but({ signatures: [{ keyid: "x", sig: "AAAA" }, ...signatures] }))).toBeNull();
  expect(
    await refusal(but({ payload: base64.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "") })),
  ).toBeNull();
  expect(await refusal(but({ later: "member" }))).toBeNull();
});

test.each<[string, FactsRefusal, string]>([
  ["cut off", "not-json", good.slice(0, good.length / 2)],
  ["no JSON", "not-json", "facts"],
  ["empty", "not-json", ""],
  ["a list", "not-envelope", "[]"],
  ["an exported profile", "not-envelope", '{"format":"carryall-profile","version":3}'],
  ["a prototype", "not-json", '{"__proto__":{"payloadType":"x"}}'],
  ["nested without end", "too-deep", nested(100_000)],
  ["too large", "too-large", " ".repeat(LONGEST_FACTS_FILE + 1)],
  ["of another type", "other-type", signed(payloadOf(5), ours, "application/vnd.in-toto+json")],
  ["of another type that was signed as ours", "foreign", but({ signatures: [signatureOf("text/plain")] })],
  ["without a signature", "unsigned", but({ signatures: [] })],
  ["with too many", "not-envelope", but({ signatures: Array.from({ length: 9 }, () => ({ sig: "AAAA" })) })],
  ["no base64", "not-base64", but({ payload: `${base64.slice(0, -8)}!!!!` })],
  ["base64 with a blank", "not-base64", but({ payload: `${base64.slice(0, 8)} ${base64.slice(8)}` })],
  ["base64 with bits that say nothing", "not-base64", but({ payload: "QR==" })],
  ["signed by a stranger", "foreign", signed(payloadOf(5), stranger)],
  [
    "signed by a stranger with our keyid",
    "foreign",
    signed(payloadOf(5), { ...stranger, known: ours.known }),
  ],
  ["one letter changed", "foreign", but({ payload: `${base64.slice(0, 40)}A${base64.slice(41)}` })],
  ["cut inside the payload", "foreign", but({ payload: base64.slice(0, 400) })],
])("%s: %s", async (_what, reason, text) => {
  expect(await refusal(text)).toBe(reason);
});

function signatureOf(type: string): unknown {
  return (JSON.parse(signed(payloadOf(5), ours, type)) as { signatures: unknown[] }).signatures[0];
}

describe("what our key signed is looked at like anything from outside", () => {
  test.each<[string, FactsRefusal, string]>([
    ["no text", "not-facts", signed(Buffer.from([0xff, 0xfe, 0x7b]), ours)],
    ["no JSON", "not-facts", signed(Buffer.from("facts"), ours)],
    ["nested without end", "too-deep", signed(Buffer.from(nested(100_000)), ours)],
    ["a prototype", "not-facts", signed(Buffer.from('{"__proto__":{"sequence":1}}'), ours)],
    ["no number", "not-facts", payload({ sequence: 0 })],
    ["a number past all", "not-facts", payload({ sequence: 2 ** 60 })],
    ["as old as what came with the app", "built-in", payload({ sequence: 4, catalogue: null })],
    ["no day", "not-facts", payload({ staleAfter: "soon" })],
    ["of a newer schema", "newer-schema", payload({ schema: 2, catalogue: { new: true } })],
    ["more than there is", "records", payload({ more: 1 })],
    ["a record that does not fit", "records", catalogue({ cards: [{ id: "x" }] })],
    ["a source without https", "records", catalogue({ sources: { guide: { url: "javascript:alert(1)" } } })],
    ["a kind missing", "records", catalogue({ sims: undefined })],
    ["a source nobody knows", "references", catalogue({ sources: {} })],
    ["content of another hash", "records", catalogue({ rates: { sets: rates("2020-01") } })],
    ["no search index", "search-index", payload({ searchIndex: "{}" })],
  ])("%s: %s", async (_what, reason, text) => {
    expect(await refusal(text)).toBe(reason);
  });
});

function rates(asOf: string): unknown {
  const { sets } = (payloadOf(5)["catalogue"] as { rates: { sets: object[] } }).rates;
  return sets.map((set) => ({ ...set, asOf }));
}

test("without a key nothing is even read", () => {
  expect(() => openEnvelope("facts", [])).toThrow("no-publisher");
});
