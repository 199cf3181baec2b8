import type { LocalText } from "../../catalogue/text.ts";
import type { Criterion, Topic } from "../../catalogue/topic.ts";
import type { LeadTime } from "../../catalogue/lead-time.ts";
import type { WayValue } from "../../catalogue/way.ts";
import type { Verdict } from "../../compatibility/answer.ts";
import { exact } from "../../costs/exact.ts";
import { isFloor } from "../../costs/cost-of-line.ts";
import { known, LEVEL_WORTH, missing, onScale } from "../worth.ts";
import { localDataCost, minorOf, travelEsimCost, type DataCost } from "./cost-of-data.ts";
import { costOfPayment } from "./cost-of-payment.ts";
import { daysOf } from "./lead-times.ts";
import { unknownPart, type OptionPart } from "./option.ts";
import { costScale, worthOfCost, worthOfSetup } from "./scaled.ts";
import { cardInWallet, verdictOfWay } from "./verdict-of-way.ts";
import type { AdviceFacts, AdviceWish } from "./wish.ts";

/** The option a part is of, as far as its value depends on it. */
export interface PartOf {
  topic: Topic;
  way: string;
  product: string | null;
  owned: boolean;
  lead: LeadTime | null;
}

const NOTHING_TO_GET: LocalText = { en: "Yours already", "zh-CN": "你已经有了" };

/** What the judge said, as a part. */
export function partOfVerdict(verdict: Verdict, fact: string): OptionPart {
  const { level, note, evidence, record } = verdict;
  return {
    worth: level === "unknown" ? missing(fact) : known(LEVEL_WORTH[level]),
    level,
    text: note,
    amount: null,
    time: null,
    evidence,
    record,
  };
}

function dataPart({ topic }: PartOf, cost: DataCost | null, fact: string): OptionPart {
  const scale = costScale(topic);
  if (cost === null || scale === null || topic.cost === undefined) return unknownPart(missing(fact));
  const { low, likely, text, evidence, record } = cost;
  return {
    worth: worthOfCost(scale, { low, likely, high: likely }, fact),
    level: null,
    text,
    amount: {
      low: minorOf(low),
      likely: minorOf(likely),
      high: minorOf(likely),
      currency: topic.cost.best.currency,
    },
    time: null,
    evidence,
    record,
  };
}

function feePart(
  facts: AdviceFacts,
  wish: AdviceWish,
  { topic, product }: PartOf,
  kind: "shop-purchase" | "atm-withdrawal",
): OptionPart {
  const scale = costScale(topic);
  const sum = topic.cost?.sum;
  if (scale === null || sum === undefined || product === null)
    return unknownPart(missing(`fee:${kind}:${product ?? topic.id}`));
  const isWallet = facts.lookup.wallet(product) !== undefined;
  const card = isWallet ? cardInWallet(facts, wish, product).card : product;
  const cost = costOfPayment(facts, wish, kind, sum, { card, wallet: isWallet ? product : null });
  if (cost === null) return unknownPart(missing(`fee:${kind}:${card}`));
  const { fees, unknown } = cost;
  const open = unknown.map(({ chargedBy, use }) => `${chargedBy} ${use}`).toSorted();
  // Who takes what nobody named is the same for the card alone and for the card in a wallet.
  const fact = `fee:${[...new Set(open)].join("+")}:${card}`;
  const likely = isFloor(unknown) ? null : fees.likely;
  const rests = cost.lines.flatMap(({ steps }) => steps.flatMap((step) => step.fees));
  const records = [...new Set(rests)].flatMap((id) => facts.costs.fees.get(id) ?? []);
  return {
    worth: worthOfCost(
      scale,
      {
        low: exact(fees.low),
        likely: likely === null ? null : exact(likely),
        high: fees.high === null ? null : exact(fees.high),
      },
      fact,
    ),
    level: null,
    text: null,
    amount: { low: fees.low, likely, high: fees.high, currency: cost.currency },
    time: null,
    evidence: records.flatMap(({ evidence }) => evidence),
    record: records[0] === undefined ? null : `fees/${records[0].id}`,
  };
}

/** What a criterion of an option is worth for a person at a place, by the rule of its way. */
export function partByRule(
  facts: AdviceFacts,
  wish: AdviceWish,
  of: PartOf,
  criterion: Criterion,
  value: WayValue | undefined,
): OptionPart {
  const { topic, way, product, owned, lead } = of;
  const own = `${topic.id}:${way}:${criterion.id}`;
  if (value === undefined) return unknownPart(missing(own));
  if ("level" in value) {
    const { level, text, evidence } = value;
    return { ...unknownPart(known(LEVEL_WORTH[level])), level, text, evidence };
  }
  if ("verdicts" in value || "inWallet" in value) {
    if (criterion.as === "eligibility" && owned)
      return { ...unknownPart(known(LEVEL_WORTH.supported)), level: "supported", text: NOTHING_TO_GET };
    if (product === null) return unknownPart(missing(own));
    if ("inWallet" in value)
      return partOfVerdict(cardInWallet(facts, wish, product).verdict, `link:${product}`);
    return partOfVerdict(
      verdictOfWay(facts, wish, product, value),
      `verdict:${product}:${value.verdicts.join("+")}`,
    );
  }
  if ("price" in value) {
    const fact = `price:${value.price}:${product ?? way}`;
    const currency = topic.cost?.best.currency ?? "CNY";
    const cost =
      value.price === "local"
        ? localDataCost(facts, wish, currency)
        : travelEsimCost(facts, wish, product ?? "", currency);
    return dataPart(of, cost, fact);
  }
  if ("fees" in value) return feePart(facts, wish, of, value.fees);
  if ("minutes" in value) {
    const { minutes, days, text, evidence } = value;
    const worth = worthOfSetup(topic, minutes, days, { minutes: `${own}:minutes`, days: `${own}:days` });
    return { ...unknownPart(worth), level: null, text, evidence, time: { minutes, days } };
  }
  if ("cost" in value) return costPart(facts, topic, value, own);
  const minutes = owned ? value.owned : value.new;
  const days = owned ? { low: 0, likely: 0, high: 0 } : lead === null ? value.days : daysOf(lead);
  const worth = worthOfSetup(topic, minutes, days, {
    minutes: `${own}:minutes`,
    days: `days:${lead?.id ?? product ?? way}`,
  });
  return {
    ...unknownPart(worth),
    level: null,
    text: value.text,
    time: { minutes, days },
    evidence: lead === null || owned ? value.evidence : lead.evidence,
    record: lead === null || owned ? null : `lead-times/${lead.id}`,
  };
}

/** An amount that somebody named, told in the money of the topic; unknown where no rate leads there. */
function costPart(
  { costs }: AdviceFacts,
  topic: Topic,
  value: Extract<WayValue, { cost: unknown }>,
  fact: string,
): OptionPart {
  const scale = costScale(topic);
  const { minor, currency } = value.cost;
  const told =
    topic.cost === undefined ? null : costs.converter(exact(minor), currency, topic.cost.best.currency);
  const amount = { low: minor, likely: minor, high: minor, currency };
  const part = { ...unknownPart(missing(fact)), text: value.text, amount, evidence: value.evidence };
  if (scale === null || told === null) return part;
  return { ...part, level: null, worth: known(onScale(scale, told.amount)) };
}
