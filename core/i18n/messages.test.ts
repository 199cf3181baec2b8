import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { messageTypes, paramsOf } from "../../scripts/build-message-types.ts";
import { en } from "./messages/en.ts";
import { zh } from "./messages/zh-CN.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const elements = (message: string) => parse(message, { ignoreTag: true });

/** The words of a message as they come out, every branch of a plural or select, without its parameters. */
function wordsOf(parts: readonly MessageFormatElement[]): string {
  return parts
    .map((part) => {
      if (part.type === TYPE.literal) return part.value;
      if (part.type === TYPE.plural || part.type === TYPE.select) {
        return Object.values(part.options)
          .map((option) => `${wordsOf(option.value)}\n`)
          .join("");
      }
      return "";
    })
    .join("");
}

const words = (messages: Record<string, string>) =>
  Object.entries(messages).map(([key, message]) => [key, wordsOf(elements(message))] as const);

describe("both languages", () => {
  test("have the same messages", () => {
    expect(Object.keys(zh).toSorted()).toEqual(Object.keys(en).toSorted());
  });

  test("have them in the same files, each in one of them", () => {
    const filed = (language: string) => {
      const folder = join(root, "core/i18n/messages", language);
      return readdirSync(folder).flatMap((name) =>
        Object.keys(JSON.parse(readFileSync(join(folder, name), "utf8")) as object).map(
          (key) => `${name} ${key}`,
        ),
      );
    };
    const keys = filed("en").map((line) => line.split(" ")[1]);
    expect(keys.toSorted()).toEqual(Object.keys(en).toSorted());
    expect(filed("zh-CN").toSorted()).toEqual(filed("en").toSorted());
  });

  // Names only: where English says {n, plural, ...}, Chinese says {n}.
  test("have the same parameters", () => {
    const names = (messages: Record<string, string>) =>
      Object.keys(en).map((key) => [key, [...paramsOf(elements(messages[key] ?? "")).keys()].toSorted()]);
    expect(names(zh)).toEqual(names(en));
  });

  test("have no straight quotes", () => {
    const straight = [...words(en), ...words(zh)].filter(([, text]) => /["']/.test(text));
    expect(straight).toEqual([]);
  });
});

test("the generated parameter types are up to date (npm run build:messages)", () => {
  expect(readFileSync(join(root, "core/i18n/message-params.ts"), "utf8")).toBe(messageTypes(en));
});

/** What is written in Latin letters in Chinese too: names, formats, units. */
const NAMES =
  /\b(Carryall|English|PDF|A4|Letter|SIM|eSIM|NFC|ATM|DCC|iPhone|GB|MB|KB|CNY|USD|Chromium|Chrome|Edge|Ctrl|Shift|Cmd|Esc|K|Z)\b/g;

test("every Chinese sentence is Chinese", () => {
  const sentences = words(zh).flatMap(([key, text]) =>
    text.split(/[。！？\n]/).map((sentence) => [key, sentence] as const),
  );
  const latin = sentences.filter(
    ([, text]) => /[a-z]/i.test(text.replace(NAMES, "")) && !/\p{Script=Han}/u.test(text),
  );
  expect(latin).toEqual([]);
});

/** The app's own code, tests and generated types left out: a key that only they name is not used. */
function readSource(): string {
  return ["renderer", "core", "contract", "host", "web", "electron", "scripts"]
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) =>
        join(folder, name),
      ),
    )
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !/\.test\.|message-params\.ts$/.test(name))
    .map((name) => readFileSync(join(root, name), "utf8"))
    .join("\n");
}

test("every message is used", () => {
  const source = readSource();
  const quoted = new Set([...source.matchAll(/["'`]([\w.-]+)["'`]/g)].map(([, key]) => key));
  // Keys that are put together: of `error.${code}` the fixed part must match.
  const patterns = [...source.matchAll(/`([\w-]+\.(?:[\w.-]|\$\{[^`{}]*\})*)`/g)].map(
    ([, template = ""]) =>
      new RegExp(`^${template.replaceAll(".", "\\.").replaceAll(/\$\{[^}]*\}/g, "[\\w.-]+")}$`),
  );
  const unused = Object.keys(en).filter(
    (key) => !quoted.has(key) && !patterns.some((pattern) => pattern.test(key)),
  );
  expect(unused).toEqual([]);
});
