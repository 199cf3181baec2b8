import type { CalendarDate } from "../calendar-date.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import type { Level } from "../catalogue/level.ts";
import type { Judge } from "../compatibility/judge.ts";
import { MAINLAND, type Holder } from "../people/holder.ts";
import { inUse } from "../profile/in-use.ts";
import type { Link, Thing } from "../profile/thing.ts";
import { LINE_KINDS, type LineKind } from "./basket.ts";

/** Whether a chain can pay a line: `maybe` where the judge does not know. */
export type Serves = "yes" | "maybe" | "no";

/**
 * One way to pay: a card by itself, or through a wallet. `card` and `wallet` are products.
 * `id` is `card` or `card--wallet`: two cards of one product are one chain.
 */
export interface Chain {
  id: string;
  card: string;
  wallet: string | null;
  serves: Record<LineKind, Serves>;
}

/** As what a line is asked of the judge. Data is bought from anywhere, on a website. */
const USE_OF: Record<LineKind, string> = {
  "shop-purchase": "pay-in-shop",
  "small-payment": "small-shop-terminal",
  online: "pay-online",
  data: "pay-online",
  "atm-withdrawal": "cash-atm",
};

/** Lines that are paid at a till. */
const AT_TILLS: readonly LineKind[] = ["shop-purchase", "small-payment"];

const ORDER: readonly Level[] = ["unsupported", "unknown", "partial", "supported"];
const worse = (a: Level, b: Level) => (ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b);
const SERVES = { unsupported: "no", unknown: "maybe", partial: "yes", supported: "yes" } as const;

/** What chains are made from. A link that failed is none; one of which nothing is known may work. */
export interface ChainWish {
  place: string;
  things: readonly Pick<Thing, "id" | "product" | "archived">[];
  links: readonly Pick<Link, "card" | "wallet" | "state">[];
  holder: Holder;
  today: CalendarDate;
}

/**
 * The chains of a person at a place, by id: every card, and every card in every wallet, that the judge does not rule out
 * for all lines. Cash comes from the card alone: a machine sees no wallet here.
 */
export function chainsOf(judge: Judge, lookup: Lookup, wish: ChainWish): Chain[] {
  const { place, holder, today } = wish;
  const things = inUse(wish.things);
  const cards = things.filter(({ product }) => lookup.kindOf(product) === "card");
  const wallets = things.filter(({ product }) => lookup.kindOf(product) === "wallet");
  const failed = new Set(
    wish.links.filter(({ state }) => state === "failed").map(({ card, wallet }) => `${card} ${wallet}`),
  );

  const there = (product: string, use: string) =>
    judge.answer({ product, target: { kind: "destination", id: place, use } }, holder, today).level;
  const linked = (card: string, wallet: string) =>
    judge.answer({ product: card, target: { kind: "wallet", id: wallet } }, holder, today).level;
  const inMainland = lookup.destination(place)?.region === MAINLAND;

  /** In the mainland a link already says that the wallet's shops take the card: nobody says it for each place again. */
  function inWallet(link: Level, wallet: string, kind: LineKind): Level {
    if (kind === "atm-withdrawal") return "unsupported";
    const at = there(wallet, USE_OF[kind]);
    const linkSays = inMainland && lookup.wallet(wallet)?.group !== "foreign" && AT_TILLS.includes(kind);
    return at === "unknown" && linkSays ? link : worse(link, at);
  }

  const forLines = (level: (kind: LineKind) => Level) =>
    Object.fromEntries(LINE_KINDS.map((kind) => [kind, SERVES[level(kind)]])) as Chain["serves"];

  const alone = cards.map(({ product }): Chain => ({
    id: product,
    card: product,
    wallet: null,
    serves: forLines((kind) => there(product, USE_OF[kind])),
  }));
  const through = cards.flatMap((card) =>
    wallets
      .filter((wallet) => !failed.has(`${card.id} ${wallet.id}`))
      .map((wallet): Chain => {
        const link = linked(card.product, wallet.product);
        return {
          id: `${card.product}--${wallet.product}`,
          card: card.product,
          wallet: wallet.product,
          serves: forLines((kind) => inWallet(link, wallet.product, kind)),
        };
      }),
  );
  const byId = new Map([...alone, ...through].map((chain) => [chain.id, chain]));
  return [...byId.values()]
    .filter(({ serves }) => LINE_KINDS.some((kind) => serves[kind] !== "no"))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
