import { readFile } from "node:fs/promises";
import path from "node:path";

import type { Check } from "../check.ts";
import { CHECKLIST } from "../electron-checklist.ts";

const ROOT = path.join(import.meta.dirname, "../../..");

/** Each of Electron's recommendations stands in our own sources as it must, and its proof is there. */
export const check: Check = {
  item: "Electron's security checklist",
  proof: "20 items: the line of code that does each, the test that fails without it",
  async run() {
    const findings: string[] = [];
    for (const { number, item, code, proof } of CHECKLIST) {
      for (const { file, has, hasNot } of code) {
        const text = await readFile(path.join(ROOT, file), "utf8").catch(() => "");
        if (has !== undefined && !has.test(text))
          findings.push(`${number} ${item}: not in ${file}: ${has.source}`);
        if (hasNot?.test(text)) findings.push(`${number} ${item}: in ${file}: ${hasNot.source}`);
      }
      for (const file of proof) {
        const there = await readFile(path.join(ROOT, file), "utf8").then(
          () => true,
          () => false,
        );
        if (!there) findings.push(`${number} ${item}: no proof ${file}`);
      }
    }
    const missing = Array.from({ length: 20 }, (_, at) => at + 1).filter(
      (number) => !CHECKLIST.some((one) => one.number === number),
    );
    return {
      tries: CHECKLIST.length,
      findings: [...findings, ...missing.map((one) => `${one} is not looked at`)],
    };
  },
};
