import { createPrivateKey, createPublicKey } from "node:crypto";
import { cpSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { build, type Plugin } from "vite";

/**
 * Builds both shells once more, with a publisher's key that only these know, for the tests of facts newer than the app.
 * It is put in when they are built, in the place of a module that says there is none: what is built for people cannot be
 * told at run time to accept it. They lie in `test-results`, where nothing is packed from. Run after `npm run build`.
 */
const ROOT = path.join(import.meta.dirname, "../..");
const OUT = path.join(ROOT, "out");
const SHELL = path.join(ROOT, "test-results/facts-shell");
const SECRET = path.join(import.meta.dirname, "facts-test-key.pem");

function withTestKey(): Plugin {
  const pem = createPublicKey(createPrivateKey(readFileSync(SECRET)))
    .export({ type: "spki", format: "pem" })
    .toString();
  let replaced = false;
  return {
    name: "carryall:facts-test-key",
    enforce: "pre",
    load(id) {
      if (!id.endsWith("/host/facts-file/test-key.ts")) return null;
      replaced = true;
      return `export const TEST_KEY = ${JSON.stringify(pem)};`;
    },
    buildEnd() {
      if (!replaced) this.error("No module was found to put the test key into");
    },
  };
}

rmSync(SHELL, { recursive: true, force: true });
await build({
  configFile: false,
  logLevel: "error",
  root: ROOT,
  plugins: [withTestKey()],
  ssr: { noExternal: true, external: ["electron"] },
  build: {
    ssr: true,
    outDir: path.join(SHELL, "main"),
    target: "node20.19",
    rolldownOptions: {
      input: {
        index: path.join(ROOT, "electron/main/index.ts"),
        web: path.join(ROOT, "web/cli.ts"),
        copy: path.join(ROOT, "host/profile/backups/copy-process.ts"),
      },
      output: { format: "cjs", entryFileNames: "[name].cjs", chunkFileNames: "chunks/[name]-[hash].cjs" },
    },
  },
});
for (const part of ["renderer", "preload", "catalogue.jsonl", "search-index.json"])
  cpSync(path.join(OUT, part), path.join(SHELL, part), { recursive: true });
console.log(`${path.relative(ROOT, SHELL)}: both shells with the test key for facts`);
