import { runTool } from "./testing/tool.mjs";

/** One project for each set of globals: the core has neither DOM nor Node types, so it cannot use them. */
const PROJECTS = ["core", "node", "renderer", "e2e"];

const codes = await Promise.all(
  PROJECTS.map((name) => runTool("typescript", ["-p", `tsconfig.${name}.json`])),
);
const failed = PROJECTS.filter((_, index) => codes[index] !== 0);
if (failed.length > 0) console.error(`Types are wrong in: ${failed.join(", ")}`);
process.exit(failed.length === 0 ? 0 : 1);
