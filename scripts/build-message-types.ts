import { writeFileSync } from "node:fs";
import { en } from "../core/i18n/messages/en.ts";
import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";

/**
 * Writes `core/i18n/message-params.ts`: the parameters of those English messages that have any, so that a forgotten
 * one does not compile. Run `npm run build:messages` after editing a message.
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
    .toSorted()
    .flatMap((key) => {
      const params = [...paramsOf(parse(messages[key] ?? "", { ignoreTag: true }))].toSorted(([a], [b]) =>
        a < b ? -1 : 1,
      );
      const body = params.map(([name, kind]) => `${name}: ${kind}`).join("; ");
      return params.length === 0 ? [] : [`  ${JSON.stringify(key)}: { ${body} };`];
    });
  return [
    "/* Written by scripts/build-message-types.ts from the English messages. Do not edit. */",
    "export interface MessageParams {",
    ...rows,
    "}",
    "",
  ].join("\n");
}

const TARGET = new URL("../core/i18n/message-params.ts", import.meta.url);
if (process.argv[1]?.endsWith("build-message-types.ts")) writeFileSync(TARGET, messageTypes(en));
