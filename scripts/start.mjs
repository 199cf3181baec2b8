#!/usr/bin/env node
/**
 * `npm start`. Plain JavaScript, because it runs before anything is known to be there: it checks the Node version and
 * that `npm ci` was run, then hands over to `scripts/start/main.ts`.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;

/** A sentence that can be said with no package installed: placeholders are replaced as they stand. */
function say(key, values = {}) {
  const tag =
    process.env.LC_ALL ||
    process.env.LC_MESSAGES ||
    process.env.LANG ||
    Intl.DateTimeFormat().resolvedOptions().locale;
  const language = tag.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
  const messages = JSON.parse(
    readFileSync(new URL(`../core/i18n/shell.${language}.json`, import.meta.url), "utf8"),
  );
  console.error(messages[key].replace(/\{(\w+)\}/g, (_, name) => values[name] ?? ""));
}

function installed() {
  try {
    createRequire(import.meta.url).resolve("tsx/esm/api");
    return true;
  } catch {
    return false;
  }
}

if (!fits) {
  say("start.old-node", { needed: "20.19+ or 22.12+", found: process.versions.node });
  process.exitCode = 1;
} else if (!installed()) {
  say("start.not-installed");
  process.exitCode = 1;
} else {
  const { register } = await import("tsx/esm/api");
  register();
  const { main } = await import("./start/main.ts");
  process.exitCode = await main(process.argv.slice(2));
}
