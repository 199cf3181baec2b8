import { groupBy } from "../by-key.ts";
import type { Link, Thing } from "./thing.ts";

/** A card's product, a wallet's, and what was said of the one in the other; undefined when nothing was. */
export interface CrossingKind {
  card: string;
  wallet: string;
  link: Link | undefined;
}

/**
 * One crossing of every kind there is among some cards and wallets: what is drawn for a crossing depends on the two
 * products and on what was said, so a legend need not look at each of them.
 * @param links those of any cards in any wallets; others are left out
 */
export function crossingKinds(
  cards: readonly Thing[],
  wallets: readonly Thing[],
  links: readonly Link[],
): CrossingKind[] {
  const cardsOf = groupBy(cards, ({ product }) => product);
  const walletsOf = groupBy(wallets, ({ product }) => product);
  const productOf = new Map([...cards, ...wallets].map(({ id, product }) => [id, product]));
  const cardIds = new Set(cards.map(({ id }) => id));
  const walletIds = new Set(wallets.map(({ id }) => id));
  const said = groupBy(
    links.filter(({ card, wallet }) => cardIds.has(card) && walletIds.has(wallet)),
    ({ card, wallet }) => `${productOf.get(card)} ${productOf.get(wallet)}`,
  );
  return [...cardsOf].flatMap(([card, ownCards]) =>
    [...walletsOf].flatMap(([wallet, ownWallets]): CrossingKind[] => {
      const own = said.get(`${card} ${wallet}`) ?? [];
      const states = groupBy(own, ({ state }) => state);
      const linked = [...states.values()].map(([link]) => ({ card, wallet, link }));
      const silent = own.length < ownCards.length * ownWallets.length;
      return silent ? [...linked, { card, wallet, link: undefined }] : linked;
    }),
  );
}
