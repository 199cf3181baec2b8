import type { Verdict } from "../../compatibility/answer.ts";
import { UNKNOWN } from "../../compatibility/answer.ts";
import { MAINLAND } from "../../people/holder.ts";
import { regionAt } from "./place-region.ts";
import { usable, type AdviceFacts, type AdviceWish } from "./wish.ts";

const BEST_FIRST = ["supported", "partial", "unknown", "unsupported"] as const;

const best = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.toSorted((a, b) => BEST_FIRST.indexOf(a.level) - BEST_FIRST.indexOf(b.level))[0] ?? UNKNOWN;

/** Where a wallet’s own shops are meant, a link in the mainland says that they take the card: as chains of costs have it. */
const IN_SHOPS = "pay-in-shop";

/** Cards that people have as a matter of course, by where they live. */
const usualCard = (home: string) => (home === MAINLAND ? "unionpay-debit-cn" : "visa-foreign");

/** The cards of somebody, by product; without any the one that most people have there. */
export function cardsOf({ lookup }: AdviceFacts, wish: AdviceWish): string[] {
  const own = usable(wish)
    .map(({ product }) => product)
    .filter((product) => lookup.card(product)?.group === "bank");
  return own.length > 0 ? [...new Set(own)] : [usualCard(wish.holder.home)];
}

/** How the best of somebody’s cards does in a wallet, and which it is. What they linked is known to work. */
export function cardInWallet(
  facts: AdviceFacts,
  wish: AdviceWish,
  wallet: string,
): { card: string; verdict: Verdict } {
  const { things, links, holder, today } = wish;
  const products = new Map(things.map(({ id, product }) => [id, product]));
  const state = (card: string) =>
    links.find((link) => products.get(link.card) === card && products.get(link.wallet) === wallet)?.state;
  const tried = cardsOf(facts, wish).map((card) => {
    const said = facts.judge.answer({ product: card, target: { kind: "wallet", id: wallet } }, holder, today);
    const own = state(card);
    const level = own === "linked" ? "supported" : own === "failed" ? "unsupported" : said.level;
    return { card, verdict: { ...said, level } };
  });
  const found = best(tried.map(({ verdict }) => verdict));
  return tried.find(({ verdict }) => verdict === found) ?? { card: usualCard(holder.home), verdict: UNKNOWN };
}

/**
 * What the judge says of a product for a way: the first use of which it says that it works, else the first of which it
 * says anything.
 */
export function verdictOfWay(
  facts: AdviceFacts,
  wish: AdviceWish,
  product: string,
  { verdicts: uses, atAll }: { verdicts: readonly string[]; atAll: boolean },
): Verdict {
  const { judge, lookup } = facts;
  const { place: id, holder, today } = wish;
  const asked = [...uses, ...(atAll ? [undefined] : [])];
  const said = asked.map((use) =>
    judge.answer(
      { product, target: { kind: "destination", id, ...(use !== undefined && { use }) } },
      holder,
      today,
    ),
  );
  const wallet = lookup.wallet(product);
  const known = said.filter(({ level }) => level !== "unknown");
  if (known.length === 0 && wallet !== undefined && uses.includes(IN_SHOPS)) {
    const { card, verdict } = cardInWallet(facts, wish, product);
    // A phone on the till is the card in it.
    if (wallet.group === "phone") return verdictOfWay(facts, wish, card, { verdicts: uses, atAll });
    // What a card in it may not do is a matter of the card: the shops take the wallet.
    if (wallet.group !== "foreign" && regionAt(lookup, id) === MAINLAND)
      return verdict.level === "partial" ? { ...verdict, level: "supported" } : verdict;
  }
  return (
    said.find(({ level }) => level === "supported" || level === "partial") ?? known[0] ?? said[0] ?? UNKNOWN
  );
}
