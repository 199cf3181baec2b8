import type { CalendarDate } from "../calendar-date.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Fee } from "../catalogue/fee.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import type { Basket } from "./basket.ts";
import type { BasketLine, LineKind } from "../profile/basket-shape.ts";
import type { Chain, Serves } from "./chain.ts";
import type { OwnRate } from "../profile/own-rate.ts";
import { createConverter, type Converter, type UsedRate } from "./convert.ts";
import { stepsOf, type PaymentHabits, type Step, type UnknownFee } from "./cost-of-line.ts";
import { add, exact, times, toMinor, ZERO, type Exact } from "./exact.ts";
import { addEnds, NOTHING, NoRate, reckonerIn, type Ends } from "./fee-ends.ts";
import { createFeeFinder, type FeeFacts, type FeeFinder, type Payer } from "./find-fees.ts";
import { currencyOf } from "./local-currency.ts";

/** A cost in minor units of the currency asked for, rounded once. `high` is null where the bar is open at that end. */
export interface Bar {
  low: number;
  likely: number;
  high: number | null;
}

/**
 * What a line costs over a chain. `steps` are in minor units of the account's currency; `fees` in that asked for, null
 * where no rate is known (`noRate`) or the chain cannot pay the line (`serves` is `no`).
 */
export interface LineCost {
  line: BasketLine;
  serves: Serves;
  steps: readonly Step[];
  fees: Bar | null;
  noRate: { from: string; to: string } | null;
}

/** What was taken for granted for a chain. */
export type CostAssumption =
  | "conversion-declined"
  | "conversion-accepted"
  | "phone-wallet-takes-nothing"
  | "free-uses-not-used-up"
  | "newly-bound-unsaid"
  | "account-in-money-of-issuer"
  | "usual-is-the-most";

/**
 * What a basket costs over one chain.
 * - `fees`: beyond the basket itself, of the lines it pays; a line without a rate leaves the bar open.
 * - `spent`: what those lines come to themselves. - `missing`: lines it cannot pay. - `unsure`: where it may not.
 * - `unknown`: the fees that leave the bar open. - `rates`: all that were used, each with its date.
 */
export interface BasketCost {
  chain: Chain;
  account: string;
  currency: string;
  lines: readonly LineCost[];
  fees: Bar;
  spent: number;
  missing: readonly LineKind[];
  unsure: readonly LineKind[];
  unknown: readonly UnknownFee[];
  rates: readonly UsedRate[];
  assumptions: readonly CostAssumption[];
}

/**
 * For whom, where and when a basket is reckoned. `account`: the card's money, where it is not that of its bank's region.
 * `today`: the day of the payments, for fees and offers that run out.
 */
export interface CostWish extends PaymentHabits {
  place: string;
  /** Where the person lives: cards that many regions issue count as issued there. Null when nobody said. */
  home: string | null;
  issuer: string | null;
  account: string | null;
  /** In which money the costs are told. */
  currency: string;
  today: CalendarDate;
}

const toBar = ({ low, likely, high }: Ends): Bar => ({
  low: toMinor(low),
  likely: toMinor(likely),
  high: high === null ? null : toMinor(high),
});

/** Each rate once, in the order of use. */
function distinct(rates: readonly UsedRate[]): UsedRate[] {
  return [...new Map(rates.map((rate) => [JSON.stringify(rate), rate])).values()];
}

/** What costs are reckoned with, made once for a catalogue and the person's own rates. */
export interface CostFacts {
  finder: FeeFinder;
  lookup: Lookup;
  fees: ReadonlyMap<string, Fee>;
  converter: Converter;
}

export function costFacts(
  catalogue: FeeFacts & Pick<Catalogue, "rates">,
  lookup: Lookup,
  own: readonly OwnRate[] = [],
): CostFacts {
  return {
    finder: createFeeFinder(catalogue),
    lookup,
    fees: new Map(catalogue.fees.map((fee) => [fee.id, fee])),
    converter: createConverter(catalogue.rates.sets, own),
  };
}

function assumptionsOf(facts: CostFacts, wish: CostWish, payer: Payer, lines: readonly LineCost[]) {
  const steps = lines.flatMap((line) => line.steps);
  const used = [...new Set(steps.flatMap(({ fees }) => fees))].flatMap((id) => facts.fees.get(id) ?? []);
  const converts = steps.some(({ chargedBy }) => chargedBy === "shop" || chargedBy === "network");
  const found: [CostAssumption, boolean][] = [
    ["conversion-declined", converts && !wish.acceptsConversion],
    ["conversion-accepted", converts && wish.acceptsConversion],
    ["phone-wallet-takes-nothing", payer.wallet?.group === "phone"],
    ["free-uses-not-used-up", used.some(({ when }) => when?.free !== undefined)],
    [
      "newly-bound-unsaid",
      wish.newlyBound === null && used.some(({ when }) => when?.newlyBound !== undefined),
    ],
    ["account-in-money-of-issuer", wish.account === null],
    ["usual-is-the-most", used.some(({ likely }) => likely === null)],
  ];
  return found.filter(([, holds]) => holds).map(([id]) => id);
}

/**
 * One basket over one chain, exact until it is shown.
 * @returns null when the chain's card is not in the catalogue
 */
export function costOfBasket(
  facts: CostFacts,
  basket: Basket,
  chain: Chain,
  wish: CostWish,
): BasketCost | null {
  const { lookup, converter } = facts;
  const card = lookup.card(chain.card);
  if (card === undefined) return null;
  const issuedIn = card.issuedIn ?? wish.home;
  const account = wish.account ?? currencyOf(issuedIn) ?? wish.currency;
  const payer: Payer = {
    card,
    wallet: chain.wallet === null ? null : (lookup.wallet(chain.wallet) ?? null),
    place: wish.place,
    issuedIn,
    issuer: wish.issuer,
    today: wish.today,
  };
  const rates: UsedRate[] = [];
  let total: Ends = NOTHING;
  let spent: Exact = ZERO;

  function lineCost(line: BasketLine): LineCost {
    const serves = chain.serves[line.kind];
    if (serves === "no") return { line, serves, steps: [], fees: null, noRate: null };
    const inAccount = reckonerIn(account, converter);
    const told = reckonerIn(wish.currency, converter);
    try {
      const steps = stepsOf(facts.finder, line, payer, wish, inAccount);
      const sum = steps.map(({ cost }) => cost).reduce(addEnds, NOTHING);
      const tell = (amount: Exact) => told.convert(amount, account);
      const ends = {
        low: tell(sum.low),
        likely: tell(sum.likely),
        high: sum.high === null ? null : tell(sum.high),
      };
      spent = add(spent, times(told.of(line.each), exact(line.count)));
      total = addEnds(total, ends);
      rates.push(...inAccount.used, ...told.used);
      return { line, serves, steps, fees: toBar(ends), noRate: null };
    } catch (error) {
      if (!(error instanceof NoRate)) throw error;
      total = { ...total, high: null };
      return { line, serves, steps: [], fees: null, noRate: { from: error.from, to: error.to } };
    }
  }

  const lines = basket.lines.map(lineCost);
  const kinds = (serves: Serves) => lines.filter((one) => one.serves === serves).map(({ line }) => line.kind);
  const unknown = lines.flatMap(({ steps }) => steps.flatMap((step) => step.unknown ?? []));
  return {
    chain,
    account,
    currency: wish.currency,
    lines,
    fees: toBar(total),
    spent: toMinor(spent),
    missing: kinds("no"),
    unsure: kinds("maybe"),
    unknown: [...new Map(unknown.map((one) => [JSON.stringify(one), one])).values()],
    rates: distinct(rates),
    assumptions: assumptionsOf(facts, wish, payer, lines),
  };
}
