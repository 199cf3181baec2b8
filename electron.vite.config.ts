import path from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";
import { FIRST_SCREEN, readEarly } from "./scripts/vite/read-early.ts";
import { noteThirdParty, writeThirdParty } from "./scripts/vite/third-party.ts";
import { woff2Only } from "./scripts/vite/woff2-only.ts";

const root = import.meta.dirname;
const at = (file: string) => path.join(root, file);

/**
 * CommonJS throughout: a sandboxed preload cannot be a module, and `package.json` says "module", so every file of
 * these bundles, chunks included, must end in `.cjs`. Nothing is left to be found in `node_modules`.
 */
const cjs = {
  format: "cjs",
  entryFileNames: "[name].cjs",
  chunkFileNames: "chunks/[name]-[hash].cjs",
} as const;

/** React and the file that starts it (`renderer/app/create-root.ts`). */
const REACT = /\/node_modules\/(react|react-dom|scheduler)\/|\/app\/create-root\.ts$/;

/** The oldest Node that runs one of the bundles: the browser shell's. */
const target = "node20.19";

export default defineConfig({
  main: {
    plugins: [noteThirdParty()],
    build: {
      outDir: at("out/main"),
      target,
      externalizeDeps: false,
      minify: true,
      rolldownOptions: {
        input: {
          index: at("electron/main/index.ts"),
          web: at("web/cli.ts"),
          "copy-utility": at("electron/main/copy-utility.ts"),
          copy: at("host/profile/backups/copy-process.ts"),
        },
        output: cjs,
      },
    },
  },
  preload: {
    plugins: [noteThirdParty()],
    build: {
      outDir: at("out/preload"),
      target,
      externalizeDeps: false,
      minify: true,
      rolldownOptions: { input: { index: at("electron/preload/index.ts") }, output: cjs },
    },
  },
  renderer: {
    root: at("renderer"),
    plugins: [react(), woff2Only(), readEarly(), noteThirdParty(), writeThirdParty(at("out"))],
    worker: { plugins: () => [noteThirdParty()] },
    server: { host: "127.0.0.1" },
    build: {
      outDir: at("out/renderer"),
      // Small font slices would become `data:` addresses, which `font-src 'self'` refuses.
      assetsInlineLimit: 0,
      minify: true,
      rolldownOptions: {
        input: at("renderer/index.html"),
        // What the page starts with is one file, and the first screen with all it needs another: thirty small ones took
        // longer to ask for than to run. A small one before them asks for the data.
        output: {
          codeSplitting: {
            groups: [
              { name: "early", test: /\/app\/early\.ts$/, priority: 1 },
              { name: "react", test: REACT, priority: 1 },
              { name: "start", tags: ["$initial"] },
              { name: FIRST_SCREEN, test: new RegExp(`/${FIRST_SCREEN}\\.tsx$`) },
            ],
          },
        },
      },
    },
  },
});
