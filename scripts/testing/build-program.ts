import { fileURLToPath } from "node:url";
import { build } from "vite";

const ROOT = new URL("../../", import.meta.url);

/**
 * Builds programs for Node with all that they import, so that each of hundreds of starts takes little time, and the one
 * that copies backups beside them as `copy.cjs`.
 * @param outDir where they go, as `<name>.cjs`
 * @param programs their names, and their modules from the root of the project
 */
export async function buildPrograms(outDir: string, programs: Record<string, string>): Promise<void> {
  const modules = { ...programs, copy: "host/profile/backups/copy-process.ts" };
  await build({
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: "node20.19",
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(modules).map(([name, file]) => [name, fileURLToPath(new URL(file, ROOT))]),
        ),
        output: { format: "cjs", entryFileNames: "[name].cjs", chunkFileNames: "[name]-[hash].cjs" },
      },
    },
  });
}
