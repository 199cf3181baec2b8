import path from "node:path";
import { fileURLToPath } from "node:url";

/** What the system was asked to open with the app: a file by its whole path, or a link as it came. */
export type Asked = { file: string } | { link: string };

/** The ending of the files that belong to the app. */
export const OPENED_ENDING = ".carryall";

/**
 * What a program argument, or an address that the system hands over, asks to open. Null for what is no such thing: a
 * switch, the app’s own folder while developing, a word.
 * @param folder where the program was started, for a path that is not whole
 */
export function askedBy(argument: string, folder: string): Asked | null {
  if (argument.startsWith("-") || argument.includes("\0")) return null;
  if (/^carryall:/i.test(argument)) return { link: argument };
  if (/^file:/i.test(argument)) return askedByAddress(argument);
  if (path.isAbsolute(argument)) return { file: path.normalize(argument) };
  return argument.toLowerCase().endsWith(OPENED_ENDING) ? { file: path.resolve(folder, argument) } : null;
}

/** A file on another computer is not fetched: the address must name none. */
function askedByAddress(address: string): Asked | null {
  try {
    const { host } = new URL(address);
    return host === "" || host === "localhost" ? { file: fileURLToPath(address) } : { link: address };
  } catch {
    return { link: address };
  }
}

/**
 * What the arguments of a start ask to open. The system hands over one thing, and puts it last.
 * @param own the app’s own folder, which stands among the arguments while developing
 */
export function askedByArguments(given: readonly string[], folder: string, own: string): Asked | null {
  const last = given.findLast((argument) => !argument.startsWith("-"));
  const asked = last === undefined ? null : askedBy(last, folder);
  return asked !== null && "file" in asked && asked.file === path.resolve(own) ? null : asked;
}
