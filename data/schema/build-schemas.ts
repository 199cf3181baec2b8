import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { editorSchemas, editorSettings, STORED_SCHEMAS } from "./json-schemas.ts";
import { withNewVersions } from "./stored-shapes.ts";

// npm run build:schemas
const data = new URL("..", import.meta.url);
for (const { file, text } of [...editorSchemas(), ...STORED_SCHEMAS])
  writeFileSync(new URL(file, data), text);
mkdirSync(new URL("../.vscode/", data), { recursive: true });
writeFileSync(new URL("../.vscode/settings.json", data), editorSettings());
const shapes = new URL("schema/stored-shapes.json", data);
const known = withNewVersions(JSON.parse(readFileSync(shapes, "utf8")));
writeFileSync(shapes, `${JSON.stringify(known, null, 2)}\n`);
console.log(`${editorSchemas().length} schemas written to ${fileURLToPath(new URL("schema/", data))}`);
