import { readFileSync, writeFileSync } from "node:fs";
import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";

/**
 * Writes `core/i18n/message-params.ts`: the keys of the English messages with the parameters of each, so that a
 * wrong key or a forgotten parameter does not compile. Run `npm run build:messages` after editing a message.
 */
type Kind = "string" | "number" | "string | number";

/** Parameters of a parsed message and what they must be. */
export function paramsOf(
  elements: readonly MessageFormatElement[],
  found = new Map<string, Kind>(),
): Map<string, Kind> {
  for (const element of elements) {
    if (element.type === TYPE.argument)
      found.set(element.value, found.get(element.value) ?? "string | number");
    if (element.type === TYPE.number) found.set(element.value, "number");
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      found.set(element.value, element.type === TYPE.plural ? "number" : "string");
      for (const option of Object.values(element.options)) paramsOf(option.value, found);
    }
  }
  return found;
}

/** The generated file's text for a table of messages. */
export function messageTypes(messages: Record<string, string>): string {
  const rows = Object.keys(messages)
    .sort()
    .map((key) => {
      const params = [...paramsOf(parse(messages[key] ?? "", { ignoreTag: true }))].sort(([a], [b]) =>
        a < b ? -1 : 1,
      );
      const body = params.map(([name, kind]) => `${name}: ${kind}`).join("; ");
      return `  ${JSON.stringify(key)}: ${params.length === 0 ? "NoParams" : `{ ${body} }`};`;
    });
  return [
    "/* Written by scripts/build-message-types.ts from en.json and shell.en.json. Do not edit. */",
    "type NoParams = Record<never, never>;",
    "",
    "export interface MessageParams {",
    ...rows,
    "}",
    "",
  ].join("\n");
}

/** All English messages: those of the page and those of the shells. */
export function readMessages(language: "en" | "zh-CN"): Record<string, string> {
  const read = (name: string) =>
    JSON.parse(readFileSync(new URL(`../core/i18n/${name}`, import.meta.url), "utf8")) as Record<
      string,
      string
    >;
  return { ...read(`${language}.json`), ...read(`shell.${language}.json`) };
}

const TARGET = new URL("../core/i18n/message-params.ts", import.meta.url);
if (process.argv[1]?.endsWith("build-message-types.ts"))
  writeFileSync(TARGET, messageTypes(readMessages("en")));
