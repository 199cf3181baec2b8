import type { ChargedBy, Fee, FeeUse } from "../catalogue/fee.ts";
import { daysBetween } from "../calendar-date.ts";
import type { BasketLine } from "../profile/basket-shape.ts";
import { addEnds, amountAt, amountOf, NOTHING, oneOf, type Ends, type Reckoner } from "./fee-ends.ts";
import { add, compare, exact, lesser, minus, sumOf, times, ZERO, type Exact } from "./exact.ts";
import type { FeeFinder, FoundFees, Payer } from "./find-fees.ts";

/** What a person says of a payment. `newlyBound`: whether the card was linked just now; null when nobody said. */
export interface PaymentHabits {
  days: number;
  /** Takes the offer of till or machine to charge the card's own money. */
  acceptsConversion: boolean;
  newlyBound: boolean | null;
}

/**
 * A fee that is not, or not fully, known.
 * - `no-record`: nobody named it. - `no-usual`: only the least was named. In both the usual cost is a floor.
 * - `others`: only those of other banks were named. - `no-most`: no upper end was.
 */
export interface UnknownFee {
  chargedBy: ChargedBy;
  use: FeeUse;
  why: "no-record" | "no-usual" | "others" | "no-most";
}

/** Whether a usual cost is only a floor, because the usual of a fee in it is not known. */
export function isFloor(unknown: readonly UnknownFee[]): boolean {
  return unknown.some(({ why }) => why === "no-record" || why === "no-usual");
}

/** What one party takes for all payments of a line, in minor units of the account's currency. */
export interface Step {
  chargedBy: ChargedBy;
  use: FeeUse;
  /** Ids of the fees it rests on. */
  fees: readonly string[];
  cost: Ends;
  unknown: UnknownFee | null;
}

const ENDS = ["low", "likely", "high"] as const;

/** The sum that one payment has become on its way, at each end. At the high end what is known so far. */
type Way = Record<(typeof ENDS)[number], Exact>;

/** How many payments of a line are free of a fee, and what is left to charge of the one that is free in part. */
function freeOf(fee: Fee, count: number, each: Exact, payer: Payer, days: number, reckoner: Reckoner) {
  const free = fee.when?.free;
  if (free === undefined || (free.until !== undefined && payer.today > free.until))
    return { whole: 0, partly: null };
  // So many months a trip of these days touches at the least.
  const months = Math.max(1, Math.ceil(days / 31));
  const byTimes = Math.min(count, (free.timesPerMonth ?? 0) * months);
  if (free.upToPerMonth === undefined) return { whole: byTimes, partly: null };
  const allowance = times(reckoner.of(free.upToPerMonth), exact(months));
  let [whole, spent] = [0, ZERO];
  while (whole < count && compare(add(spent, each), allowance) <= 0) {
    spent = add(spent, each);
    whole += 1;
  }
  const left = minus(allowance, spent);
  return { whole, partly: whole < count && compare(left, ZERO) > 0 ? minus(each, left) : null };
}

/** Whether a fee is waived because the card was linked just now: at the low end it may be as long as nobody said. */
function waived(
  fee: Fee,
  end: keyof Way,
  each: Exact,
  habits: PaymentHabits,
  payer: Payer,
  reckoner: Reckoner,
) {
  const offer = fee.when?.newlyBound;
  if (offer === undefined || habits.newlyBound === false) return false;
  if (habits.newlyBound === null && end !== "low") return false;
  const over = daysBetween(offer.boundBy, payer.today);
  if (over > (habits.newlyBound === true ? offer.days : 0)) return false;
  return compare(each, reckoner.of(offer.upToPerDay)) <= 0;
}

/** Whether a fee is taken of a payment at all. */
function taken({ when }: Fee, paidIn: string, each: Exact, reckoner: Reckoner): boolean {
  if (when?.onlyIn !== undefined && !when.onlyIn.includes(paidIn)) return false;
  if (when?.exceptIn?.includes(paidIn) === true) return false;
  return when?.above === undefined || compare(each, reckoner.of(when.above)) > 0;
}

/** One party's fees for a line. */
interface Taking {
  chargedBy: ChargedBy;
  use: FeeUse;
  found: FoundFees;
}

/**
 * What one party takes of a line's payments, of what has arrived at it by then.
 * @throws NoRate where a fee is in a currency that no rate leads from
 */
function takeStep(
  { chargedBy, use, found }: Taking,
  line: BasketLine,
  way: Way,
  payer: Payer,
  habits: PaymentHabits,
  reckoner: Reckoner,
): Step {
  const paidIn = line.each.currency;
  const each = reckoner.of(line.each);

  function endOf(fee: Fee, end: keyof Way): Exact | null {
    if (!taken(fee, paidIn, each, reckoner)) return ZERO;
    if (waived(fee, end, each, habits, payer, reckoner)) return ZERO;
    const { whole, partly } = freeOf(fee, line.count, each, payer, habits.days, reckoner);
    if (whole === line.count) return ZERO;
    const amount = amountAt(fee, end);
    if (amount === null) return null;
    const rest = line.count - whole - (partly === null ? 0 : 1);
    const full = times(amountOf(amount, way[end], reckoner), exact(rest));
    return partly === null ? full : add(full, amountOf(amount, lesser(partly, way[end]), reckoner));
  }
  const costOf = (fees: readonly Fee[]): Ends =>
    fees
      .map((fee) => ({
        low: endOf(fee, "low") ?? ZERO,
        likely: endOf(fee, "likely") ?? ZERO,
        high: endOf(fee, "high"),
      }))
      .reduce(addEnds, NOTHING);

  const nothingKnown = found.alternatives.length === 0;
  const cost = oneOf(found.alternatives.map(costOf), nothingKnown || found.ofOthers);
  const onlyLeast = found.alternatives.some((fees) =>
    fees.some((fee) => endOf(fee, "high") === null && fee.likely === null),
  );
  const why = nothingKnown ? "no-record" : found.ofOthers ? "others" : onlyLeast ? "no-usual" : "no-most";
  return {
    chargedBy,
    use,
    fees: found.alternatives.flat().map(({ id }) => id),
    cost: line.count === 0 ? NOTHING : cost,
    unknown: line.count > 0 && cost.high === null ? { chargedBy, use, why } : null,
  };
}

/** The parties that take of a line, in the order in which the money passes them. */
function takingsOf(
  finder: FeeFinder,
  line: BasketLine,
  payer: Payer,
  account: string,
  habits: PaymentHabits,
): Taking[] {
  const cash = line.kind === "atm-withdrawal";
  const use: FeeUse = cash ? "atm-withdrawal" : "conversion";
  const wallet =
    cash || payer.wallet === null || payer.wallet.group === "phone" ? null : finder.wallet(payer);
  const converted = wallet?.alternatives.flat().some(({ converts }) => converts === true) ?? false;
  const foreign = line.each.currency !== account && !converted;
  const takings: Taking[] = [];
  const take = (chargedBy: ChargedBy, on: FeeUse, found: FoundFees) =>
    takings.push({ chargedBy, use: on, found });
  if (cash) take("atm", "atm-withdrawal", finder.atm(payer));
  else if (wallet !== null) take("wallet", "wallet-payment", wallet);
  if (foreign && habits.acceptsConversion) take("shop", use, finder.conversion(payer, use));
  if (foreign && !habits.acceptsConversion) take("network", use, finder.network(payer, use));
  // A machine that converts leaves the bank its fee for cash, but nothing to convert.
  if (cash) take("issuer", "atm-withdrawal", finder.issuer(payer, "atm-withdrawal"));
  else if (foreign && !habits.acceptsConversion)
    take("issuer", "conversion", finder.issuer(payer, "conversion"));
  if (payer.card.funding === "prepaid") {
    const topUp = finder.issuer(payer, "top-up");
    if (topUp.alternatives.length > 0) take("issuer", "top-up", topUp);
  }
  return takings;
}

/**
 * What a line costs beyond itself, party by party, each of what arrives at it: the wallet or the machine adds its fee to
 * the sum, the network converts that, the bank takes its share of the whole.
 * @throws NoRate
 */
export function stepsOf(
  finder: FeeFinder,
  line: BasketLine,
  payer: Payer,
  habits: PaymentHabits,
  reckoner: Reckoner,
): Step[] {
  const steps: Step[] = [];
  const each = reckoner.of(line.each);
  for (const taking of takingsOf(finder, line, payer, reckoner.currency, habits)) {
    const arrived = (end: keyof Way) =>
      line.count === 0
        ? each
        : add(
            each,
            times(sumOf(steps.map(({ cost }) => cost[end] ?? cost.likely)), {
              over: 1n,
              under: BigInt(line.count),
            }),
          );
    const way: Way = { low: arrived("low"), likely: arrived("likely"), high: arrived("high") };
    steps.push(takeStep(taking, line, way, payer, habits, reckoner));
  }
  return steps;
}
