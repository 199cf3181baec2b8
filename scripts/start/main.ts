import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { shellIn, type TranslateShell } from "../../core/i18n/shell-messages.ts";
import { parseOptions, type Options } from "../../web/parse-options.ts";
import { terminalLanguage } from "../../web/terminal.ts";
import { electronArgs, findElectron, hasDisplay } from "./find-electron.ts";
import { needsBuild } from "./freshness.ts";
import { run, type Ended } from "./run.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FETCH_LIMIT_MS = 60_000;
/** Electron that fails sooner than this never showed a window; later it was the person's app that ended. */
const STARTED_MS = 5_000;

const disk = {
  exists: existsSync,
  read: (file: string) => (existsSync(file) ? readFileSync(file, "utf8").trim() : null),
};

/** Builds like `npm run build`, quietly; a failing build is run again aloud, so that its reason is seen. */
async function build(t: TranslateShell): Promise<boolean> {
  console.log(t("start.building"));
  const steps = [
    ["node_modules/tsx/dist/cli.mjs", "data/build/build-catalogue.ts"],
    ["node_modules/electron-vite/bin/electron-vite.js", "build"],
  ];
  for (const [script = "", ...args] of steps) {
    const command = [path.join(ROOT, script), ...args] as const;
    if ((await run(process.execPath, command, { quiet: true })).ok) continue;
    if (!(await run(process.execPath, command)).ok) return false;
  }
  return true;
}

/** Fetches Electron when it is not there. Returns the program, or the line that says why the browser shell starts. */
async function electronOrReason(t: TranslateShell): Promise<{ binary: string } | { reason: string }> {
  if (!hasDisplay(process.platform, process.env)) return { reason: t("start.no-display") };
  const look = () => findElectron(ROOT, process.platform, process.env["ELECTRON_OVERRIDE_DIST_PATH"], disk);
  const found = look();
  if ("binary" in found) return found;
  if (found.missing === "override") return { reason: t("start.override-missing", { folder: found.folder }) };
  const seconds = FETCH_LIMIT_MS / 1000;
  console.log(t("start.fetching", { seconds }));
  const installer = path.join(ROOT, "node_modules/electron/install.js");
  const fetched = await run(process.execPath, [installer], { quiet: true, limitMs: FETCH_LIMIT_MS });
  const now = look();
  if ("binary" in now) return now;
  return { reason: fetched.timedOut ? t("start.fetch-stalled", { seconds }) : t("start.fetch-failed") };
}

async function startWeb({ profile, port, open }: Options): Promise<number> {
  const args = [
    path.join(ROOT, "out/main/web.cjs"),
    ...(profile === null ? [] : [`--profile=${profile}`]),
    ...(port === 0 ? [] : [`--port=${port}`]),
    ...(open ? [] : ["--no-open"]),
  ];
  return (await run(process.execPath, args)).code;
}

function startElectron(binary: string, { profile }: Options): Promise<Ended> {
  const asRoot = process.platform === "linux" && process.getuid?.() === 0;
  // Terminals of some editors set it for themselves; Electron would then be a plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  return run(binary, electronArgs(ROOT, profile, asRoot), { env });
}

/** Starts the app: Electron where it can run, else one line says why and the browser shell starts. Returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const t = shellIn(terminalLanguage());
  const parsed = parseOptions(args);
  if ("problem" in parsed) {
    console.error(parsed.problem(t));
    return 2;
  }
  const { options } = parsed;
  if (options.help) {
    console.log(t("start.usage"));
    return 0;
  }
  if (needsBuild(ROOT) && !(await build(t))) {
    console.error(t("start.build-failed"));
    return 1;
  }
  if (options.web) return startWeb(options);
  const electron = await electronOrReason(t);
  if ("reason" in electron) {
    console.log(electron.reason);
    return startWeb(options);
  }
  const ended = await startElectron(electron.binary, options);
  if (ended.ok || ended.interrupted || ended.ms > STARTED_MS) return ended.code;
  console.log(t("start.electron-ended", { reason: ended.how }));
  return startWeb(options);
}
