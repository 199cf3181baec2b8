import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Level } from "../../catalogue/level.ts";
import { catalogueOf, seen, words } from "../../facts/catalogue.fixture.ts";

const base = { about: words("About"), evidence: seen("2026-01") };

export const card = (id: string, group = "bank", issuedIn: string | null = "CN", inherits?: string) => ({
  id,
  name: words(id),
  kind: "card",
  group,
  issuedIn,
  ...base,
  ...(inherits !== undefined && { inherits }),
});
export const wallet = (id: string, order: number, group = "wallet") => ({
  id,
  name: words(id),
  kind: "wallet",
  group,
  order,
  ...base,
});
export const sim = (id: string, issuedIn: string | null, number: "yes" | "no" | "depends" = "yes") => ({
  id,
  name: words(id),
  kind: "sim",
  number,
  issuedIn,
  ...base,
});
export const place = (id: string, region: string | null) => ({
  id,
  name: words(id),
  region,
  facts: [],
  numbers: [],
  ...base,
});

interface Target {
  kind: "wallet" | "destination";
  id: string;
  use?: string;
  area?: string;
}

/** A statement that says its own address, so that a test sees which one answered. */
export function says(product: string, { kind, id, use, area }: Target, level: Level, more: object = {}) {
  const address = [product, id, use, area].filter((part) => part !== undefined).join("--");
  return {
    id: address,
    product,
    target: {
      kind,
      id,
      ...(use !== undefined && { use }),
      ...(area !== undefined && { area: { id: area, name: words(area) } }),
    },
    level,
    note: words(address),
    factors: [],
    workarounds: [],
    evidence: seen("2026-02"),
    ...more,
  };
}

export const inWallet = (id: string): Target => ({ kind: "wallet", id });
export const at = (id: string, use?: string, area?: string): Target => ({
  kind: "destination",
  id,
  ...(use !== undefined && { use }),
  ...(area !== undefined && { area }),
});

export const catalogue = (records: Parameters<typeof catalogueOf>[0]): Catalogue => catalogueOf(records);
