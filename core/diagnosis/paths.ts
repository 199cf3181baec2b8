import { CARD_GROUPS, cardSchema, networkSchema, WALLET_GROUPS } from "../catalogue/product.ts";
import { documentSchema, phoneKindSchema } from "../catalogue/statement.ts";
import type { RecordFolder } from "../catalogue/record-folders.ts";
import { LINK_STATES } from "../profile/thing.ts";

/**
 * What a path can hold.
 * - `lineage`: a record and all it comes from: what it inherits, where it lies. - `record`: the id of one record.
 * - `ids`: ids of several records and of all they come from. - `word`, `words`: one or several of a closed set.
 * - `minimum`: a count that may be higher, because not everything is written down.
 * - `date`: a day, or a month, of which the last day counts. - `digits`, `digit-list`: last four of telephone numbers.
 * - `whose`: the id of a person in the profile.
 */
export type PathType =
  | { kind: "lineage" | "record" | "ids"; folders: readonly RecordFolder[] }
  | { kind: "word" | "words"; words: readonly string[] }
  | { kind: "region" | "number" | "minimum" | "date" | "digits" | "digit-list" | "whose" };

const records = (kind: "lineage" | "record" | "ids", ...folders: RecordFolder[]): PathType => ({
  kind,
  folders,
});
const word = (...words: string[]): PathType => ({ kind: "word", words });
const words = (...of: string[]): PathType => ({ kind: "words", words: of });

const SIDES = ["mainland", "elsewhere"] as const;
const YES_NO = ["yes", "no"] as const;
/** What an answer of a grid can be; that nobody knows is no fact. */
const ANSWERS = ["supported", "partial", "unsupported"] as const;

/** Every path of the notation. What is null or missing is unknown, and an unknown fact decides nothing. */
export const PATHS = {
  card: records("lineage", "cards"),
  "card.group": word(...CARD_GROUPS),
  "card.funding": word(...cardSchema.shape.funding.options),
  "card.networks": words(...networkSchema.options),
  "card.home": word(...SIDES),
  "card.region": { kind: "region" },
  "card.expires": { kind: "date" },
  /** Whole units; known only if read today and in the currency of the payment. */
  "card.balance": { kind: "number" },
  "card.person": { kind: "whose" },
  "card.class": word("1", "2", "3"),
  "card.openedOn": { kind: "date" },
  "card.lastUsedOn": { kind: "date" },
  "card.status": word("normal", "reported-lost", "frozen", "closed"),
  "card.phoneDigits": { kind: "digits" },
  "card.linkedElsewhere": word(...YES_NO),
  wallet: records("lineage", "wallets"),
  "wallet.group": word(...WALLET_GROUPS),
  "wallet.person": { kind: "whose" },
  "wallet.links": { kind: "minimum" },
  "wallet.identity": word("none", "phone-only", "verified"),
  "wallet.document": word(...documentSchema.options),
  "wallet.ageDays": { kind: "number" },
  "link.state": word(...LINK_STATES),
  "link.phoneDigits": { kind: "digits" },
  "link.attemptsToday": { kind: "number" },
  sim: records("lineage", "sims"),
  "sim.number": word(...YES_NO),
  "sim.form": word("physical", "esim"),
  "sim.home": word(...SIDES),
  "sim.region": { kind: "region" },
  "sim.roaming": word("on", "off"),
  "sim.state": word("active", "suspended", "gone"),
  "sim.new": word(...YES_NO),
  "sims.count": { kind: "number" },
  /** Known only if the last digits of every line in use are noted. */
  "sims.lastDigits": { kind: "digit-list" },
  phone: records("lineage", "phones"),
  "phone.kinds": words(...phoneKindSchema.options),
  "phone.esim": word(...YES_NO),
  "phone.esimsStored": { kind: "number" },
  "phone.unlocked": word(...YES_NO),
  "phone.region": { kind: "region" },
  things: records("ids", "cards", "wallets", "sims", "phones"),
  place: records("lineage", "destinations"),
  "place.side": word("mainland", "abroad"),
  "place.region": { kind: "region" },
  "person.lives": word(...SIDES),
  "person.documents": words(...documentSchema.options),
  "person.age": word("adult", "16-17", "under-16"),
  "person.nameHas": words("foreign", "rare-character", "dot"),
  "document.expires": { kind: "date" },
  "document.renewed": word(...YES_NO),
  /** Answers of the grids: the card in the wallet, the wallet at the place, the card at the place. */
  verdict: word(...ANSWERS),
  acceptance: word(...ANSWERS),
  cardThere: word(...ANSWERS),
  symptom: records("record", "symptoms"),
  use: records("record", "features"),
  /** Known only where the payment is in that currency. */
  "pay.cny": { kind: "number" },
  "pay.usd": { kind: "number" },
  "pay.code": word("merchant", "personal"),
} as const satisfies Record<string, PathType>;
export type PathId = keyof typeof PATHS;

/** What is known of one diagnosis. Ids of a `lineage` begin with the record itself. */
export type FactValue = string | number | readonly string[] | null;
export type Facts = Readonly<Partial<Record<PathId, FactValue>>>;

/** What a path holds; undefined when there is no such path. */
export function pathType(path: string): PathType | undefined {
  return Object.hasOwn(PATHS, path) ? PATHS[path as PathId] : undefined;
}
