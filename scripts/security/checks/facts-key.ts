import { createPrivateKey, createPublicKey } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Check } from "../check.ts";

const OUT = fileURLToPath(new URL("../../../out", import.meta.url));
const SECRET = fileURLToPath(new URL("../../testing/facts-test-key.pem", import.meta.url));

/** The key as it could stand in a program: the middle of its base64, and its 32 bytes. */
function traces(): (string | Buffer)[] {
  const der = createPublicKey(createPrivateKey(readFileSync(SECRET))).export({ type: "spki", format: "der" });
  const key = der.subarray(-32);
  return [der.toString("base64"), key.toString("base64url"), key.toString("hex"), key];
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

export const check: Check = {
  item: "facts: the key of the tests opens nothing",
  proof: "it is looked for in every file of what is built for people",
  run: async () => {
    if (!existsSync(path.join(OUT, "main"))) return { skipped: "nothing is built" };
    const files = filesIn(OUT);
    const marks = traces();
    const findings = files
      .filter((file) => {
        const bytes = readFileSync(file);
        return marks.some((mark) => bytes.includes(mark));
      })
      .map((file) => `${path.relative(OUT, file)} has the test key in it`);
    return { tries: files.length, findings };
  },
};
