import { productLine } from "../../catalogue/lineage.ts";
import type { DataPrice } from "../../catalogue/data-price.ts";
import type { Evidence } from "../../catalogue/evidence.ts";
import type { LocalText } from "../../catalogue/text.ts";
import { asNumber, exact, times, dividedBy, type Exact } from "../../costs/exact.ts";
import { compare } from "../../costs/exact.ts";
import { placeChain } from "../../places/place-facts.ts";
import type { RecordKey } from "../../facts/record-name.ts";
import type { AdviceFacts, AdviceWish } from "./wish.ts";

/** A price for the data of a stay, exactly, in minor units of the currency asked for. */
export interface DataCost {
  low: Exact;
  likely: Exact;
  text: LocalText;
  evidence: readonly Evidence[];
  record: RecordKey;
}

/** The record of `data-use` for a day. */
const NORMAL_DAY = "traveller-normal";
/** What is bought at once: whoever stays longer buys again, and the prices of longer stays are not known. */
const LONGEST_DAYS = 30;
const MB_PER_GB = 1000;

/** How much data a stay takes, and how many days of it are paid at once. */
export function dataNeeded(
  { catalogue }: AdviceFacts,
  { days }: AdviceWish,
): { mb: number; days: number } | null {
  const use = catalogue["data-use"].find(({ id }) => id === NORMAL_DAY);
  const daily = use?.mb.likely ?? use?.mb.high ?? use?.mb.low ?? null;
  const paid = Math.max(1, Math.min(days, LONGEST_DAYS));
  return daily === null ? null : { mb: Math.ceil(Number(daily) * paid), days: paid };
}

interface Offer {
  cost: Exact;
  mb: number | null;
  days: number | null;
  times: number;
  evidence: readonly Evidence[];
  record: RecordKey;
}

const size = (mb: number | null) => (mb === null ? null : `${mb / MB_PER_GB} GB`);

function textOf({ mb, days, times: often }: Offer): LocalText {
  const en = [size(mb) ?? "no limit on data", ...(days === null ? [] : [`${days} days`])].join(", ");
  const zh = [size(mb) ?? "不限流量", ...(days === null ? [] : [`${days}天`])].join("，");
  return often === 1
    ? { en: `The cheapest plan found: ${en}`, "zh-CN": `查到的最便宜的套餐：${zh}` }
    : {
        en: `The cheapest plan found, ${often} times: ${en}`,
        "zh-CN": `查到的最便宜的套餐，买${often}份：${zh}`,
      };
}

/** What plans cost that cover the need, each bought as often as it takes. */
function offersOf(facts: AdviceFacts, wish: AdviceWish, product: string, currency: string): Offer[] {
  const need = dataNeeded(facts, wish);
  if (need === null) return [];
  const places = [...placeChain(facts.lookup, wish.place).map(({ id }) => id), "abroad"];
  const line = productLine(facts.lookup, product);
  const stated = facts.catalogue.acceptance
    .filter(
      ({ product: of, target }) =>
        line.includes(of) && target.kind === "destination" && places.includes(target.id),
    )
    .flatMap(({ id, plans = [] }) => plans.map((plan) => ({ ...plan, record: `acceptance/${id}` as const })));
  const seen = facts.catalogue["data-prices"]
    .filter(({ kind, places: at }) => kind === "travel-esim" && at.some((place) => places.includes(place)))
    .flatMap(({ id, plans = [], evidence }) =>
      plans.map((plan) => ({ ...plan, evidence, record: `data-prices/${id}` as const })),
    );
  return [...stated, ...seen].flatMap(({ mb, days, price, evidence, record }): Offer[] => {
    const often = Math.max(
      mb === null ? 1 : Math.ceil(need.mb / mb),
      days === null ? 1 : Math.ceil(need.days / days),
    );
    const cost = facts.costs.converter(exact(price.minor * often), price.currency, currency);
    return cost === null ? [] : [{ cost: cost.amount, mb, days, times: often, evidence, record }];
  });
}

/** The cheapest way to buy the data of a stay from a seller of travel eSIMs; null where no price is known. */
export function travelEsimCost(
  facts: AdviceFacts,
  wish: AdviceWish,
  product: string,
  currency: string,
): DataCost | null {
  const [cheapest] = offersOf(facts, wish, product, currency).toSorted(
    (a, b) => compare(a.cost, b.cost) || (a.record < b.record ? -1 : 1),
  );
  if (cheapest === undefined) return null;
  const { cost, evidence, record } = cheapest;
  return { low: cost, likely: cost, text: textOf(cheapest), evidence, record };
}

function localPrice(facts: AdviceFacts, wish: AdviceWish): DataPrice | undefined {
  const prices = facts.catalogue["data-prices"].filter(
    ({ kind, perGb }) => kind === "local" && perGb !== undefined,
  );
  for (const { id } of placeChain(facts.lookup, wish.place)) {
    const found = prices.find(({ places }) => places.includes(id));
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * What the data of a stay costs from a carrier of the place: from the cheapest offer to the mean one. Nobody has to buy
 * the dearest, which is often one for an hour.
 */
export function localDataCost(facts: AdviceFacts, wish: AdviceWish, currency: string): DataCost | null {
  const need = dataNeeded(facts, wish);
  const price = localPrice(facts, wish);
  const perGb = price?.perGb;
  if (need === null || price === undefined || perGb === undefined) return null;
  const cost = (minor: number | null) => {
    if (minor === null) return null;
    const whole = dividedBy(times(exact(minor), exact(need.mb)), exact(MB_PER_GB));
    return facts.costs.converter(whole, perGb.currency, currency)?.amount ?? null;
  };
  const likely = cost(perGb.likely ?? perGb.low ?? perGb.high);
  const low = cost(perGb.low) ?? likely;
  if (likely === null || low === null) return null;
  const gb = (need.mb / MB_PER_GB).toFixed(1);
  return {
    low,
    likely,
    text: {
      en: `${gb} GB for ${need.days} days, by the price of 1 GB there; the card itself not counted`,
      "zh-CN": `${need.days}天共${gb} GB，按当地1 GB的价格算，不含卡费`,
    },
    evidence: price.evidence,
    record: `data-prices/${price.id}`,
  };
}

/** For drawing: whole minor units. */
export const minorOf = (amount: Exact): number => Math.round(asNumber(amount));
