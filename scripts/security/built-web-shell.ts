import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** Builds the browser shell below a folder, with a page that is nearly empty; answers the file to start. */
export async function buildWebShell(base: string): Promise<string> {
  const out = path.join(base, "out");
  await build({
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: path.join(out, "main"),
      target: "node20.19",
      rolldownOptions: {
        input: {
          web: fileURLToPath(new URL("../../web/cli.ts", import.meta.url)),
          copy: fileURLToPath(new URL("../../host/profile/backups/copy-process.ts", import.meta.url)),
        },
        output: { format: "cjs", entryFileNames: "[name].cjs", chunkFileNames: "[name]-[hash].cjs" },
      },
    },
  });
  await mkdir(path.join(out, "renderer"));
  await writeFile(path.join(out, "renderer", "index.html"), "<!doctype html>");
  return path.join(out, "main", "web.cjs");
}
