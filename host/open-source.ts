import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { CallError } from "../contract/errors.ts";
import { ownValue } from "../core/own-value.ts";

/** Hands an address to the system's browser. Rejects when that fails. */
export type OpenLink = (url: string) => Promise<void>;

/** The web address of a source, or null: seed articles have none, and other schemes are never opened. */
function addressOf(catalogue: Catalogue, source: string): string | null {
  const url = ownValue(catalogue.sources, source)?.url;
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? href : null;
}

/**
 * Opens a source of the catalogue by its id: the page never hands an address to the system.
 * @throws CallError `source.no-link` when it has no web address, `source.failed` when no browser could be started.
 */
export async function openSource(catalogue: Catalogue, source: string, open: OpenLink): Promise<void> {
  const url = addressOf(catalogue, source);
  if (url === null) throw new CallError("source.no-link");
  try {
    await open(url);
  } catch {
    throw new CallError("source.failed");
  }
}
