import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { editorSchemas, editorSettings, STORED_SCHEMAS } from "./json-schemas.ts";

const read = (file: string) => readFileSync(new URL(file, import.meta.url), "utf8");

test.each([...editorSchemas(), ...STORED_SCHEMAS].map(({ file, text }) => [file, text]))(
  "%s is current",
  (file, text) => {
    expect(JSON.parse(read(`../${file}`)), "run npm run build:schemas").toEqual(JSON.parse(text));
  },
);

test("the editor knows which schema is for which file", () => {
  expect(JSON.parse(read("../../.vscode/settings.json"))).toEqual(JSON.parse(editorSettings()));
});
