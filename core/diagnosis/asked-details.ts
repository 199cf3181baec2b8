import type { Lookup, ThingKind } from "../catalogue/lookup.ts";
import type { Phone } from "../catalogue/phone.ts";
import type { Card, Sim, Wallet } from "../catalogue/product.ts";
import type { CardDetails, Device, SimDetails, WalletDetails } from "../profile/thing-details.ts";
import { homeSide } from "./derived-facts.ts";

/**
 * What a form asks of a thing beyond what it is, by its kind and in this order. The bank of a card is asked where its fees
 * are reckoned; whether a telephone takes an eSIM and is unlocked stands in the form for itself.
 */
export const DETAIL_FIELDS = {
  card: ["status", "class", "openedOn", "lastUsedOn", "phoneDigits", "region"],
  wallet: ["identity", "document", "openedOn"],
  sim: ["state", "roaming", "new", "region"],
  phone: ["region", "esimsStored"],
} as const satisfies {
  card: (keyof CardDetails)[];
  wallet: (keyof WalletDetails)[];
  sim: (keyof SimDetails)[];
  phone: (keyof Device)[];
};
type FieldsOf = typeof DETAIL_FIELDS;
export type DetailField = FieldsOf[ThingKind][number];
/** A field with its kind, `card.status`: what messages name. */
export type DetailPath = { [K in ThingKind]: `${K}.${FieldsOf[K][number]}` }[ThingKind];

export const detailPath = (kind: ThingKind, field: DetailField) => `${kind}.${field}` as DetailPath;

const ofBank = (card: Card | undefined) =>
  card !== undefined && (card.group === "bank" || card.funding === "debit" || card.funding === "credit");
const always = () => true;

type Rules<P, F extends string> = Record<F, (product: P | undefined) => boolean>;

/** Accounts have types in the mainland alone, and only those that hold one’s own money. */
const CARD: Rules<Card, FieldsOf["card"][number]> = {
  status: always,
  class: (card) => card !== undefined && homeSide(card.issuedIn) === "mainland" && card.funding === "debit",
  openedOn: ofBank,
  lastUsedOn: ofBank,
  phoneDigits: ofBank,
  region: (card) => card?.issuedIn === null,
};

/** What the maker of a phone keeps has no account that somebody verifies. */
const hasAccount = (wallet: Wallet | undefined) => wallet !== undefined && wallet.group !== "phone";
const WALLET: Rules<Wallet, FieldsOf["wallet"][number]> = {
  identity: hasAccount,
  document: hasAccount,
  openedOn: hasAccount,
};

const hasNumber = (sim: Sim | undefined) => sim !== undefined && sim.number !== "no";
const SIM: Rules<Sim, FieldsOf["sim"][number]> = {
  state: always,
  roaming: always,
  new: hasNumber,
  region: (sim) => hasNumber(sim) && sim?.issuedIn === null,
};

const PHONE: Rules<Phone, FieldsOf["phone"][number]> = {
  region: (phone) => phone !== undefined && !phone.kinds.includes("china-bought"),
  esimsStored: (phone) => phone !== undefined && phone.esim !== "no",
};

/** Those fields of a kind that say something of a product; of one the catalogue does not have, what holds of any. */
function meaningful(
  lookup: Pick<Lookup, "product" | "phone">,
  kind: ThingKind,
  id: string,
): readonly DetailField[] {
  const product = lookup.product(id);
  switch (kind) {
    case "card":
      return DETAIL_FIELDS.card.filter((f) => CARD[f](product?.kind === "card" ? product : undefined));
    case "wallet":
      return DETAIL_FIELDS.wallet.filter((f) => WALLET[f](product?.kind === "wallet" ? product : undefined));
    case "sim":
      return DETAIL_FIELDS.sim.filter((f) => SIM[f](product?.kind === "sim" ? product : undefined));
    case "phone":
      return DETAIL_FIELDS.phone.filter((f) => PHONE[f](lookup.phone(id)));
  }
}

/**
 * What a form asks of a thing: the fields that say something of its product, and each of which something is known, since it
 * counts wherever it came from and can only be taken back where it is seen.
 * @param known the fields of which something is known
 */
export function askedDetails(
  lookup: Pick<Lookup, "product" | "phone">,
  kind: ThingKind,
  product: string,
  known: ReadonlySet<DetailField>,
): readonly DetailField[] {
  const says = new Set(meaningful(lookup, kind, product));
  return DETAIL_FIELDS[kind].filter((field) => says.has(field) || known.has(field));
}
