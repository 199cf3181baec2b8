import { useLocation, useSearch } from "wouter";
import type { Pair } from "../../core/catalogue/statement.ts";
import type { EntryAddress } from "../../core/overlay/removal.ts";
import type { ProductKind } from "../../core/catalogue/product.ts";
import { OVERLAY_FOLDERS } from "../../core/overlay/overlay.ts";
import type { RecordKey } from "../../core/facts/record-name.ts";
import { withoutSensitiveNumbers } from "../../core/kept-text/sensitive-number.ts";

/** A record’s address as that of an entry one can write; null for kinds that only the catalogue has. */
export function entryAddress(key: RecordKey): EntryAddress | null {
  const [name = "", id = ""] = key.split("/");
  const folder = OVERLAY_FOLDERS.find((one) => one === name);
  return folder === undefined ? null : { folder, id };
}

/** This page with its filters: where a form that it opens comes back to. */
export function useHere(): string {
  const [location] = useLocation();
  return `${location}?${useSearch()}`;
}

/** The form that changes an entry, or corrects what the catalogue says of a pair. */
export function editAddress({ folder, id }: EntryAddress, back: string): string {
  return `/facts/own/edit/${folder}/${id}?${new URLSearchParams({ back }).toString()}`;
}

/** The form for a product that the catalogue does not have, with the name that was looked for. */
export function newProductAddress(kind: ProductKind, name: string, back: string): string {
  // A number that may not be kept is not kept in an address either.
  const parts = { ...(name !== "" && { name: withoutSensitiveNumbers(name).text }), back };
  return `/facts/own/new/${kind}?${new URLSearchParams(parts).toString()}`;
}

/** The form for a pair about which there is nothing of its own yet. */
export function answerAddress({ product, target }: Pair, back: string): string {
  const parts = { product, at: `${target.kind}:${target.id}`, use: target.use ?? "", back };
  return `/facts/own/new/statement?${new URLSearchParams(parts).toString()}`;
}
