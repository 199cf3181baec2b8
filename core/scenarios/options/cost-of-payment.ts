import type { LineKind } from "../../profile/basket-shape.ts";
import type { Chain } from "../../costs/chain.ts";
import { costOfBasket, type BasketCost } from "../../costs/cost-of-basket.ts";
import { exact, toMinor } from "../../costs/exact.ts";
import { currencyOf } from "../../costs/local-currency.ts";
import { MAINLAND } from "../../people/holder.ts";
import type { Money } from "../../money.ts";
import { regionAt } from "./place-region.ts";
import type { AdviceFacts, AdviceWish } from "./wish.ts";

const SERVES: Chain["serves"] = {
  "shop-purchase": "yes",
  "small-payment": "yes",
  online: "yes",
  data: "yes",
  "atm-withdrawal": "yes",
};

/**
 * What one payment costs beyond itself over a card, or a card in a wallet, in the money of the sum.
 * @returns null where the money of the place has no rate, and for a card from elsewhere of somebody who lives in the
 *   mainland: nobody said in what money its account is
 */
export function costOfPayment(
  { costs, lookup }: AdviceFacts,
  wish: AdviceWish,
  kind: Extract<LineKind, "shop-purchase" | "atm-withdrawal">,
  sum: Money,
  chain: { card: string; wallet: string | null },
): BasketCost | null {
  const isFromElsewhere = lookup.card(chain.card)?.issuedIn === null;
  if (isFromElsewhere && wish.holder.home === MAINLAND) return null;
  const money = currencyOf(regionAt(lookup, wish.place)) ?? sum.currency;
  const local = costs.converter(exact(sum.minor), sum.currency, money);
  if (local === null) return null;
  const basket = {
    days: wish.days,
    lines: [{ kind, count: 1, each: { minor: toMinor(local.amount), currency: money } }],
    own: [],
    assumptions: [],
  };
  const cost = costOfBasket(
    costs,
    basket,
    {
      id: chain.wallet === null ? chain.card : `${chain.card}--${chain.wallet}`,
      ...chain,
      serves: SERVES,
      said: {},
    },
    {
      place: wish.place,
      home: wish.holder.home,
      issuer: null,
      account: null,
      currency: sum.currency,
      today: wish.today,
      days: wish.days,
      acceptsConversion: false,
      newlyBound: null,
    },
  );
  return cost?.lines.every(({ noRate }) => noRate === null) === true ? cost : null;
}
