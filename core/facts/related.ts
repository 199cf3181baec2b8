import type { Catalogue } from "../catalogue/catalogue.ts";
import type { LocalText } from "../catalogue/text.ts";
import { placedRecords, type AnyRecord, type PlacedRecord, type RecordKey } from "./record-name.ts";

/**
 * The ids that a record names: a statement its product, target and use; a guide, a cause or a sheet what it concerns;
 * a fee whom; a budget or a price its places; a need what has to be possible; a lead time for what it is; a
 * hotline whose it is.
 */
export function namedIds(record: AnyRecord): string[] {
  if ("target" in record) return [record.product, record.target.id, record.target.use ?? ""];
  const concerns = "concerns" in record ? record.concerns : [];
  const whom =
    "whom" in record
      ? [record.whom.products, record.whom.wallets, record.whom.places].flatMap((ids) => ids ?? [])
      : [];
  const places = "places" in record ? record.places : [];
  const symptoms = "symptoms" in record ? record.symptoms : [];
  const inherits = "inherits" in record && record.inherits !== undefined ? [record.inherits] : [];
  const within = "within" in record && record.within !== undefined ? [record.within] : [];
  const wallets = "values" in record ? record.values.map(({ wallet }) => wallet) : [];
  const pair = "wallet" in record ? [record.card, record.wallet] : [];
  const uses = "metBy" in record ? record.metBy.flatMap((way) => way.uses) : [];
  const awaited =
    "wait" in record
      ? [...(record.products === "any" ? [] : record.products), ...(record.destinations ?? [])]
      : [];
  const owned = "owner" in record && "products" in record.owner ? record.owner.products : [];
  return [
    ...concerns,
    ...owned,
    ...whom,
    ...places,
    ...symptoms,
    ...inherits,
    ...within,
    ...wallets,
    ...pair,
    ...uses,
    ...awaited,
  ];
}

/** Kinds whose ids others name. Statements and the like have addresses of their own, which nothing refers to. */
const NAMEABLE = ["cards", "wallets", "sims", "phones", "destinations", "features", "symptoms"] as const;

/** Whether other records may name one of this folder. */
export function isNameable(folder: string): boolean {
  return NAMEABLE.some((one) => one === folder);
}

/** The records that name a record, statements of its own first; those of a parent stand on the parent’s page. */
export function relatedKeys(catalogue: Catalogue, { folder, record }: PlacedRecord): RecordKey[] {
  if (!isNameable(folder)) return [];
  return placedRecords(catalogue)
    .filter((other) => other.record !== record && namedIds(other.record).includes(record.id))
    .map(({ key }) => key);
}

/** The records a statement is about: its product, where it should work, and for what. */
export function namedRecords(catalogue: Catalogue, record: AnyRecord): { key: RecordKey; name: LocalText }[] {
  const ids = namedIds(record);
  return NAMEABLE.flatMap((folder) =>
    catalogue[folder].map(({ id, name }) => ({ key: `${folder}/${id}` as const, id, name })),
  )
    .filter(({ id }) => ids.includes(id))
    .map(({ key, name }) => ({ key, name }));
}
