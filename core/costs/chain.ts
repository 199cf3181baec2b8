import type { CalendarDate } from "../calendar-date.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import type { Level } from "../catalogue/level.ts";
import type { Card } from "../catalogue/product.ts";
import type { LocalText } from "../catalogue/text.ts";

import type { Verdict } from "../compatibility/answer.ts";
import type { Judge } from "../compatibility/judge.ts";
import { MAINLAND, type Holder } from "../people/holder.ts";
import { inUse } from "../profile/in-use.ts";
import type { Link, Thing } from "../profile/thing.ts";
import { LINE_KINDS, type LineKind } from "../profile/basket-shape.ts";

/** Whether a chain can pay a line: `partly` on conditions, `maybe` where the judge does not know. */
export type Serves = "yes" | "partly" | "maybe" | "no";

/**
 * One way to pay: a card by itself, or through a wallet. `card` and `wallet` are products.
 * `id` is `card` or `card--wallet`: two cards of one product are one chain. `said`: the condition, in a few words.
 */
export interface Chain {
  id: string;
  card: string;
  wallet: string | null;
  serves: Record<LineKind, Serves>;
  said: Partial<Record<LineKind, LocalText>>;
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

/** An answer of the judge, as far as a chain needs it. */
type Said = Pick<Verdict, "level" | "short">;

const ORDER: readonly Level[] = ["unsupported", "unknown", "partial", "supported"];
/** The narrower of two answers that both have to hold. */
const worse = (a: Said, b: Said) => (ORDER.indexOf(a.level) <= ORDER.indexOf(b.level) ? a : b);
const NO: Said = { level: "unsupported", short: null };
const SERVES = { unsupported: "no", unknown: "maybe", partial: "partly", supported: "yes" } as const;

/** Cards that pay in a wallet and at a machine. Others are there to ride: they pay only where somebody says so. */
const PAYING: readonly Card["group"][] = ["bank", "travel"];

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
  const pays = (card: string) => PAYING.includes(lookup.card(card)?.group ?? "bank");

  const there = (product: string, use: string): Said =>
    judge.answer({ product, target: { kind: "destination", id: place, use } }, holder, today);
  const linked = (card: string, wallet: string): Said =>
    judge.answer({ product: card, target: { kind: "wallet", id: wallet } }, holder, today);
  const inMainland = lookup.destination(place)?.region === MAINLAND;

  function byItself(card: string, kind: LineKind): Said {
    const said = there(card, USE_OF[kind]);
    return said.level === "unknown" && !pays(card) ? NO : said;
  }
  /** In the mainland a link already says that the wallet's shops take the card: nobody says it for each place again. */
  function inWallet(link: Said, card: string, wallet: string, kind: LineKind): Said {
    if (kind === "atm-withdrawal") return NO;
    const group = lookup.wallet(wallet)?.group;
    const at = there(wallet, USE_OF[kind]);
    const linkSays = inMainland && group !== "foreign" && AT_TILLS.includes(kind);
    const said = at.level === "unknown" && linkSays ? link : worse(link, at);
    // The phone’s maker hands the card on: where the till does not take the card, it does not take the phone either.
    return group === "phone" && !inMainland ? worse(said, there(card, USE_OF[kind])) : said;
  }

  function forLines(answer: (kind: LineKind) => Said): Pick<Chain, "serves" | "said"> {
    const all = LINE_KINDS.map((kind) => [kind, answer(kind)] as const);
    return {
      serves: Object.fromEntries(all.map(([kind, { level }]) => [kind, SERVES[level]])) as Chain["serves"],
      said: Object.fromEntries(
        all.flatMap(([kind, { level, short }]) =>
          level === "partial" && short !== null ? [[kind, short]] : [],
        ),
      ),
    };
  }

  const alone = cards.map(({ product }): Chain => ({
    id: product,
    card: product,
    wallet: null,
    ...forLines((kind) => byItself(product, kind)),
  }));
  const through = cards
    .filter(({ product }) => pays(product))
    .flatMap((card) =>
      wallets
        .filter((wallet) => !failed.has(`${card.id} ${wallet.id}`))
        .map((wallet): Chain => {
          const link = linked(card.product, wallet.product);
          return {
            id: `${card.product}--${wallet.product}`,
            card: card.product,
            wallet: wallet.product,
            ...forLines((kind) => inWallet(link, card.product, wallet.product, kind)),
          };
        }),
    );
  const byId = new Map([...alone, ...through].map((chain) => [chain.id, chain]));
  return [...byId.values()]
    .filter(({ serves }) => LINE_KINDS.some((kind) => serves[kind] !== "no"))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
