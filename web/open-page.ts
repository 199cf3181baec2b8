import { rmSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { OPENED_CODE_MS, type SessionCodes } from "./session-codes.ts";

/** A page that leads on to an address. What is in it is ours: an origin, and a code of letters, digits, - and _. */
const leadsTo = (address: string) =>
  `<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer"><meta http-equiv="refresh" content="0;url=${address}"><title>Carryall</title>\n`;

/**
 * Opens the app in the system's browser. The arguments of a process can be read by everybody on the computer, so the
 * browser is given the name of a file that only its owner may read, in a folder of its own, and the file leads on to the
 * address with a code. The folder goes once the code was used, when it is too old, and with the process.
 * @throws what `open` throws, after the folder is gone
 */
export async function openPage(
  origin: string,
  codes: SessionCodes,
  open: (file: string) => Promise<unknown>,
): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "carryall-open-"));
  const clean = () => {
    clearTimeout(timer);
    process.off("exit", clean);
    rmSync(folder, { recursive: true, force: true });
  };
  const timer = setTimeout(clean, OPENED_CODE_MS).unref();
  process.once("exit", clean);
  try {
    const file = path.join(folder, "carryall.html");
    const address = `${origin}/#code=${codes.issue(OPENED_CODE_MS, clean)}`;
    await writeFile(file, leadsTo(address), { mode: 0o600, flag: "wx" });
    await open(file);
  } catch (error) {
    clean();
    throw error;
  }
}
