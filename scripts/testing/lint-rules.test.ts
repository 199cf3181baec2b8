import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const IMPORTS = "eslint(no-restricted-imports)";
const CLOCK = "carryall(no-clock)";
const OWN_KEYS = "carryall(own-keys)";
const PROPERTY = "eslint(no-restricted-properties)";
const ELEMENTS = "react(forbid-elements)";

/** Each boundary of docs/architecture.md, broken once: the file that breaks it, its code, the rule that must say so. */
const BROKEN: [file: string, code: string, rule: string][] = [
  ["core/a.ts", 'import "electron";', IMPORTS],
  ["core/b.ts", 'export { useState } from "react";', IMPORTS],
  ["core/c.ts", 'export { readFileSync } from "node:fs";', IMPORTS],
  ["core/d.ts", 'export { z } from "zod";', IMPORTS],
  ["core/e.ts", 'export { api } from "../contract/api.ts";', IMPORTS],
  ["core/f/g.ts", 'export type { Store } from "../../host/store.ts";', IMPORTS],
  ["core/h/i.ts", 'export const page = import("../../renderer/page.ts");', IMPORTS],
  ["core/j.ts", "export const now = Date.now();", PROPERTY],
  ["core/k.ts", "export const id = Math.random();", PROPERTY],
  ["core/l.ts", "export const now = new Date();", CLOCK],
  ["core/m.ts", "export const now = Date();", CLOCK],
  ["core/s.ts", "export const at = (a: { sources: object }, id: never) => a.sources[id];", OWN_KEYS],
  ["renderer/app/i.ts", "export const has = (key: string, record: object) => key in record;", OWN_KEYS],
  ["core/n.test.ts", 'export { store } from "../host/store.ts";', IMPORTS],
  ["contract/a.ts", 'export { store } from "../host/store.ts";', IMPORTS],
  ["contract/b.ts", 'export { z } from "zod";', IMPORTS],
  ["data/lint/a.ts", 'export { api } from "../../contract/api.ts";', IMPORTS],
  ["host/a.ts", 'export { app } from "electron";', IMPORTS],
  ["host/b.ts", 'export { page } from "../renderer/page.ts";', IMPORTS],
  ["host/c.ts", 'export { server } from "../web/server.ts";', IMPORTS],
  ["web/a.ts", 'export { app } from "electron";', IMPORTS],
  ["web/b.ts", 'export { security } from "../electron/main/security.ts";', IMPORTS],
  ["electron/main/window.ts", 'export { shell } from "electron";', IMPORTS],
  ["electron/main/menu.ts", 'import { ipcMain } from "electron";\nexport const x = ipcMain;', IMPORTS],
  ["electron/main/all.ts", 'import * as all from "electron";\nexport const x = all;', IMPORTS],
  ["electron/main/whole.ts", 'import whole from "electron";\nexport const x = whole;', IMPORTS],
  ["electron/main/sub.ts", 'export { shell } from "electron/common";', IMPORTS],
  ["electron/main/page.ts", 'export { page } from "../../renderer/page.ts";', IMPORTS],
  ["electron/main/ipc.ts", 'export { shell } from "electron";', IMPORTS],
  ["electron/main/security.ts", 'export { ipcMain } from "electron";', IMPORTS],
  ["electron/preload/index.ts", 'export { store } from "../../host/store.ts";', IMPORTS],
  ["electron/preload/fs.ts", 'export { readFileSync } from "node:fs";', IMPORTS],
  ["renderer/app/a.tsx", 'export { join } from "node:path";', IMPORTS],
  ["renderer/app/b.tsx", 'export { store } from "../../host/store.ts";', IMPORTS],
  ["renderer/app/c.tsx", 'export { LineChart } from "recharts";', IMPORTS],
  ["renderer/app/d.tsx", 'export { z } from "zod";', IMPORTS],
  ["renderer/app/e.tsx", "export const grid = <table />;", ELEMENTS],
  ["renderer/components/a.tsx", 'export { Trip } from "../features/trip/trip.tsx";', IMPORTS],
  ["renderer/components/b.tsx", 'export { Screens } from "../app/screens.tsx";', IMPORTS],
  ["renderer/session/a.ts", 'export { PATHS } from "../app/places.ts";', IMPORTS],
  ["renderer/session/b.ts", 'export { Page } from "../components/page.tsx";', IMPORTS],
  ["renderer/print/a.tsx", 'export { Screens } from "../app/screens.tsx";', IMPORTS],
  ["renderer/features/trip/i.tsx", 'export { PATHS } from "../../app/places.ts";', IMPORTS],
  ["renderer/features/trip/parts/j.tsx", 'export { PATHS } from "../../../app/places.ts";', IMPORTS],
  ["renderer/charts/a.tsx", 'export { Trip } from "../features/trip/trip.tsx";', IMPORTS],
  ["renderer/features/trip/a.tsx", 'export { Card } from "../things/card.tsx";', IMPORTS],
  ["renderer/features/trip/b.tsx", 'export { Card } from "../../features/things/card.tsx";', IMPORTS],
  ["renderer/features/trip/parts/c.tsx", 'export { Card } from "../../things/card.tsx";', IMPORTS],
  ["renderer/features/trip/d.tsx", 'export { store } from "../../../host/store.ts";', IMPORTS],
  ["renderer/features/trip/e.tsx", 'export { LineChart } from "recharts";', IMPORTS],
  [
    "renderer/features/trip/h.tsx",
    'import Papa from "papaparse";\nexport const csv = Papa.unparse([]);',
    PROPERTY,
  ],
  ["e2e/a.ts", 'export { store } from "../host/store.ts";', IMPORTS],
  ["e2e/layout/a.ts", 'export { Screens } from "../../renderer/app/screens.tsx";', IMPORTS],
  ["e2e/b.ts", 'export { app } from "electron";', IMPORTS],
  ["scripts/a.ts", 'export { app } from "electron";', IMPORTS],
];

/** The same places, doing what they may. */
const ALLOWED: [file: string, code: string][] = [
  ["core/zod.ts", 'export { z } from "zod";'],
  ["core/o/p.ts", 'export { z } from "../zod.ts";\nexport const day = new Date(0).getUTCDay();'],
  ["core/t.ts", 'export const has = (a: object) => "target" in a;'],
  ["core/q.ts", 'export { IntlMessageFormat } from "intl-messageformat";'],
  ["core/r.test.ts", 'export { readFileSync } from "node:fs";\nexport { test } from "vitest";'],
  ["contract/c.ts", 'export { z } from "../core/zod.ts";'],
  ["host/d.ts", 'export { api } from "../contract/api.ts";\nexport { join } from "node:path";'],
  ["web/c.ts", 'export { store } from "../host/store.ts";\nexport const now = Date.now();'],
  ["electron/main/a.ts", 'export { app } from "electron";'],
  ["renderer/session/csv-text.ts", 'import Papa from "papaparse";\nexport const csv = Papa.unparse([]);'],
  ["renderer/charts/b.tsx", 'export { LineChart } from "recharts";'],
  ["renderer/app/f.tsx", 'import { Table } from "../components/table.tsx";\nexport const grid = <Table />;'],
  ["renderer/components/c.tsx", 'export { useWords } from "../session/language.tsx";'],
  [
    "renderer/app/g.tsx",
    'export { Page } from "../components/page.tsx";\nexport { Trip } from "../features/trip/trip.tsx";',
  ],
  ["renderer/features/trip/f.tsx", 'export { Card } from "../../components/card.tsx";'],
  ["renderer/features/trip/parts/g.tsx", 'export { plan } from "../plan.ts";'],
  ["e2e/layout/b.ts", 'export { PATHS } from "../../renderer/app/places.ts";'],
  ["e2e/c.ts", 'export { CALL_NAMES } from "../contract/api.ts";'],
];

describe("the dependency rule", () => {
  const tree = mkdtempSync(join(tmpdir(), "carryall-lint-"));
  let complaints = new Map<string, string[]>();
  afterAll(() => rmSync(tree, { recursive: true }));

  beforeAll(() => {
    for (const file of [".oxlintrc.json", "scripts/testing/own-rules.mjs"])
      cpSync(join(root, file), join(tree, file));
    for (const [file, code] of [...BROKEN, ...ALLOWED]) {
      mkdirSync(dirname(join(tree, file)), { recursive: true });
      writeFileSync(join(tree, file), `${code}\n`);
    }
    complaints = lint(tree);
  });

  test.each(BROKEN)("%s may not", (file, _code, rule) => {
    expect(complaints.get(file)).toContain(rule);
  });

  test.each(ALLOWED)("%s may", (file) => {
    expect(
      complaints.get(file)?.filter((rule) => [IMPORTS, CLOCK, PROPERTY, OWN_KEYS, ELEMENTS].includes(rule)) ??
        [],
    ).toEqual([]);
  });
});

/** oxlint's complaints about a folder, as rule names by file. */
function lint(folder: string): Map<string, string[]> {
  const binary = join(root, "node_modules/oxlint/bin/oxlint");
  const { stdout, stderr } = spawnSync(process.execPath, [binary, "--format", "json", "."], {
    cwd: folder,
    encoding: "utf8",
  });
  const found = new Map<string, string[]>();
  if (!stdout.startsWith("{")) throw new Error(stdout + stderr);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
  for (const { code, filename } of diagnostics) found.set(filename, [...(found.get(filename) ?? []), code]);
  return found;
}
