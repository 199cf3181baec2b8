import { parseArgs } from "node:util";
import type { TranslateShell } from "../core/i18n/shell-messages.ts";

/** What the command line asks for. `port` 0 means any free one; `profile` null means the usual folder. */
export interface Options {
  profile: string | null;
  port: number;
  open: boolean;
  help: boolean;
  web: boolean;
}

/** The options, or the sentence that says what was not understood. */
export type ParsedOptions = { options: Options } | { problem: (t: TranslateShell) => string };

const KINDS = {
  profile: { type: "string" },
  port: { type: "string" },
  "no-open": { type: "boolean" },
  help: { type: "boolean" },
  web: { type: "boolean" },
} as const;
type Name = keyof typeof KINDS;

function isName(name: string): name is Name {
  return Object.hasOwn(KINDS, name);
}

function isPort(value: string): boolean {
  return /^\d{1,5}$/.test(value) && Number(value) <= 65_535;
}

function unknownOption(option: string): ParsedOptions {
  return { problem: (t) => t("cli.unknown-option", { option }) };
}

/** What is wrong with one option's value, or null. */
function valueProblem(name: Name, value: string | undefined, option: string): ParsedOptions | null {
  if (KINDS[name].type === "boolean") {
    return value === undefined ? null : { problem: (t) => t("cli.needless-value", { option }) };
  }
  if (value === undefined || value === "") return { problem: (t) => t("cli.missing-value", { option }) };
  return name !== "port" || isPort(value) ? null : { problem: (t) => t("cli.bad-port", { value }) };
}

function take(options: Options, name: Name, value: string): Options {
  switch (name) {
    case "profile":
      return { ...options, profile: value };
    case "port":
      return { ...options, port: Number(value) };
    case "no-open":
      return { ...options, open: false };
    case "help":
      return { ...options, help: true };
    case "web":
      return { ...options, web: true };
  }
}

/**
 * Understands the options of both ways to start, as `--name=value` and `--name value`. Nothing is guessed: an
 * option that does not exist is a problem and is not ignored.
 */
export function parseOptions(args: readonly string[]): ParsedOptions {
  let options: Options = { profile: null, port: 0, open: true, help: false, web: false };
  const { tokens } = parseArgs({ args: [...args], options: KINDS, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") return unknownOption(token.value);
    if (!isName(token.name)) return unknownOption(token.rawName);
    const problem = valueProblem(token.name, token.value, token.rawName);
    if (problem !== null) return problem;
    options = take(options, token.name, token.value ?? "");
  }
  return { options };
}
