import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { editorSchemas, editorSettings, EXCHANGE_SCHEMA } from "./json-schemas.ts";

// npm run build:schemas
const data = new URL("..", import.meta.url);
for (const { file, text } of [...editorSchemas(), EXCHANGE_SCHEMA]) writeFileSync(new URL(file, data), text);
mkdirSync(new URL("../.vscode/", data), { recursive: true });
writeFileSync(new URL("../.vscode/settings.json", data), editorSettings());
console.log(`${editorSchemas().length} schemas written to ${fileURLToPath(new URL("schema/", data))}`);
