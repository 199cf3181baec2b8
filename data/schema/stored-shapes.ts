import { createHash } from "node:crypto";
import { exchangeSchema, EXCHANGE_VERSION } from "../../core/exchange/exchange.ts";
import { PACK_VERSION, packSchema } from "../../core/overlay/pack.ts";
import { PROFILE_VERSION, profileSchema } from "../../core/profile/profile.ts";
import { z } from "../../core/zod.ts";

/** A format that lies on somebody's disk: its version now, its JSON Schema, and what a new version needs. */
export interface StoredFormat {
  name: "profile" | "exchange" | "pack";
  version: number;
  title: string;
  schema: z.ZodType;
  needs: string;
}

export const STORED_FORMATS: readonly StoredFormat[] = [
  {
    name: "profile",
    version: PROFILE_VERSION,
    title: "Carryall: stored profile",
    schema: profileSchema,
    needs: "PROFILE_VERSION in core/profile/profile.ts and host/profile/migrations/NNN-what.ts",
  },
  {
    name: "exchange",
    version: EXCHANGE_VERSION,
    title: "Carryall: exported profile",
    schema: exchangeSchema,
    needs: "EXCHANGE_VERSION in core/exchange/exchange.ts and a step in core/exchange/migrate.ts",
  },
  {
    name: "pack",
    version: PACK_VERSION,
    title: "Carryall: pack of own entries",
    schema: packSchema,
    needs: "PACK_VERSION in core/overlay/pack.ts and a step in core/overlay/migrate-pack.ts",
  },
];

/** The JSON Schema of a stored format, as it is published in `data/schema/`. */
export function storedSchema({ schema, title, version }: StoredFormat): string {
  const json = z.toJSONSchema(schema, { io: "input" });
  return `${JSON.stringify({ title: `${title}, version ${version}`, ...json }, null, 2)}\n`;
}

/** What tells one shape from another: the SHA-256 of its published schema. */
export function shapeOf(format: StoredFormat): string {
  return createHash("sha256").update(storedSchema(format)).digest("hex");
}

/** The shape of every version there has been, by format: `stored-shapes.json`. Versions are added, never changed. */
export type StoredShapes = Record<StoredFormat["name"], Record<string, string>>;

/** The shapes with the versions that are not in them yet; a version that is in them stays as it is. */
export function withNewVersions(shapes: StoredShapes): StoredShapes {
  const next = structuredClone(shapes);
  for (const format of STORED_FORMATS) next[format.name][format.version] ??= shapeOf(format);
  return next;
}
