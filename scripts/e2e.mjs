import { runEndToEnd } from "./testing/end-to-end.mjs";
import { build } from "./testing/tool.mjs";

/**
 * End-to-end tests: `npm run test:e2e -- [--screenshots] [--no-build] [--quick | --everything] [what Playwright takes]`.
 * Builds first, so that it never tests yesterday's app.
 */
const OWN = ["--screenshots", "--no-build", "--quick", "--everything"];
const given = process.argv.slice(2);
const built = given.includes("--no-build") ? 0 : await build();
if (built !== 0) process.exit(built);
const { code } = await runEndToEnd({
  screenshots: given.includes("--screenshots"),
  length: ["quick", "everything"].find((length) => given.includes(`--${length}`)),
  extra: given.filter((argument) => !OWN.includes(argument)),
});
process.exit(code);
