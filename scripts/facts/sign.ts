import { createPublicKey } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { publisherKey } from "../../host/facts-file/publisher-keys.ts";
import { readFactsFile } from "../../host/facts-file/read-facts.ts";
import { signPayload } from "./sign-payload.ts";

/**
 * `npm run facts:sign`: the facts file from a payload, signed with the key in CARRYALL_FACTS_KEY (PEM, PKCS #8), and read
 * once more as the app reads it. `--in=FILE`, `--out=FILE`.
 */
const { values } = parseArgs({
  options: {
    in: { type: "string", default: "dist/facts/payload.json" },
    out: { type: "string", default: "dist/facts/carryall-facts.json" },
  },
});

const pem = process.env["CARRYALL_FACTS_KEY"];
if (pem === undefined || pem === "") {
  console.error("CARRYALL_FACTS_KEY is not set: it holds the private key, as PEM. See docs/releasing.md.");
  process.exit(1);
}
const text = signPayload(readFileSync(values.in), pem);
const key = publisherKey("current", createPublicKey(pem).export({ type: "spki", format: "pem" }).toString());
const { facts } = await readFactsFile(text, [key], 0);
writeFileSync(values.out, text);
console.log(`${values.out}: number ${facts.edition.sequence}, ${facts.edition.hash}, signed by ${key.id}`);
