import { runEndToEnd } from "./testing/end-to-end.mjs";
import { build } from "./testing/tool.mjs";

/**
 * End-to-end tests: `npm run test:e2e -- [--screenshots] [--no-build] [--thorough] [what Playwright takes]`.
 * Builds first, so that it never tests yesterday's app.
 */
const OWN = ["--screenshots", "--no-build", "--thorough"];
const given = process.argv.slice(2);
const built = given.includes("--no-build") ? 0 : await build();
if (built !== 0) process.exit(built);
const { code } = await runEndToEnd({
  screenshots: given.includes("--screenshots"),
  thorough: given.includes("--thorough"),
  extra: given.filter((argument) => !OWN.includes(argument)),
});
process.exit(code);
