import path from "node:path";
import { CallError } from "../contract/errors.ts";
import { once } from "../core/once.ts";
import { shellIn, type TranslateShell } from "../core/i18n/shell-messages.ts";
import { errorReason } from "../host/files/error-reason.ts";
import { makeFolder } from "../host/files/make-folder.ts";
import { complaintFor, portComplaint } from "./complaints.ts";
import { defaultProfileFolder } from "./default-profile-folder.ts";
import { newToken } from "./guards.ts";
import { listBuiltPage } from "./list-built-page.ts";
import { openPage } from "./open-page.ts";
import { parseOptions, type Options } from "./parse-options.ts";
import type { ProfileAt } from "./profile-at.ts";
import { startServer } from "./server.ts";
import { createSessionCodes, PRINTED_CODE_MS } from "./session-codes.ts";
import { onStopSignal } from "./stop-signals.ts";
import { Complaint, terminalLanguage } from "./terminal.ts";

/** `out/`: this file is built to `out/main/`. */
const BUILT = path.join(__dirname, "..");

type Opening = () => Promise<ProfileAt>;

/** Listens. What answers is read once the address was said: it takes as long as all before it. */
async function serve(port: number, opening: Opening, folder: string, t: TranslateShell) {
  const token = newToken();
  const codes = createSessionCodes(token);
  const page = await listBuiltPage(path.join(BUILT, "renderer"), t);
  const answer = async (origin: string) => {
    const [{ createListener }, { profile }] = await Promise.all([import("./listener.ts"), opening()]);
    return createListener({ origin, token, codes, page, profile, built: BUILT, folder });
  };
  const server = await startServer(port, answer).catch((error: unknown) => {
    throw portComplaint(error, port, t);
  });
  return { server, codes };
}

async function run(options: Options, t: TranslateShell): Promise<void> {
  const folder = options.profile === null ? defaultProfileFolder() : path.resolve(options.profile);
  // A folder of no use is said before anything else; the profile is read while the browser begins.
  await makeFolder(folder).catch((error: unknown) => {
    throw new CallError("profile.folder", { folder, reason: errorReason(error) });
  });
  const opening = once(async () => (await import("./profile-at.ts")).profileAt(BUILT, folder));
  const { server, codes } = await serve(options.port, opening, folder, t);
  const stop = onStopSignal(async () => {
    await server.close();
    await (await opening()).profile.close();
  });
  const sayAddress = () => {
    const address = `${server.origin}/#code=${codes.issue(PRINTED_CODE_MS)}`;
    console.log(t("cli.running", { address }));
  };
  sayAddress();
  console.log(t("cli.once", { minutes: PRINTED_CODE_MS / 60_000 }));
  console.log(t("cli.stop"));
  // Only somebody at the terminal: a pipe that ends or fills asks for nothing. With the terminal the program goes.
  if (process.stdin.isTTY) process.stdin.on("data", sayAddress).once("end", stop).once("error", stop);
  server.prepare();
  const { blocked } = await opening();
  if (blocked !== null) console.error(t("cli.read-only", { folder, reason: blocked }));
  if (options.open) {
    const open = async (file: string) => (await import("open")).default(file);
    await openPage(server.origin, codes, open).catch(() => console.error(t("cli.not-opened")));
  }
}

async function main(): Promise<void> {
  const language = terminalLanguage();
  const t = shellIn(language);
  const parsed = parseOptions(process.argv.slice(2));
  try {
    if ("problem" in parsed) throw new Complaint(parsed.problem(t));
    if (parsed.options.help) console.log(t("cli.usage"));
    else await run(parsed.options, t);
  } catch (error) {
    console.error(complaintFor(error, language));
    // Whatever was begun ends with the process; the lock goes with it.
    process.exit(1);
  }
}

void main();
