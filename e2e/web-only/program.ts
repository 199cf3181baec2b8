import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import type { Language } from "../fixtures/words.ts";

const LOCALES = { en: "en_US.UTF-8", "zh-CN": "zh_CN.UTF-8" };

/** Runs the browser shell from a terminal until it ends by itself. */
export async function run(args: string[], language: Language): Promise<{ code: number; said: string[] }> {
  const env = { ...process.env, LANG: LOCALES[language], LC_ALL: LOCALES[language], LANGUAGE: language };
  const child = spawn(process.execPath, ["out/main/web.cjs", "--no-open", ...args], { env, timeout: 20_000 });
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, "exit") as Promise<[number]>]);
  return { code, said: said.trim().split("\n") };
}
