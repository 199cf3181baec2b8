import { productLine } from "../../catalogue/lineage.ts";
import type { Topic, TopicOption } from "../../catalogue/topic.ts";
import type { Thing } from "../../profile/thing.ts";
import { obstaclesOf } from "./obstacles.ts";
import type { Option, OptionPart, RuledOut } from "./option.ts";
import type { OptionsOf } from "./options.ts";
import { partByRule } from "./part-by-rule.ts";
import { usable, type AdviceFacts, type AdviceWish } from "./wish.ts";

/** Whether a thing is what an option is typed for, or of its kin. */
export function isTypedFor(
  { lookup }: Pick<AdviceFacts, "lookup">,
  { product }: Pick<TopicOption, "product">,
  thing: Thing,
): boolean {
  return product !== undefined && productLine(lookup, thing.product).includes(product);
}

function placed(facts: AdviceFacts, wish: AdviceWish, topic: Topic, option: TopicOption): Option | RuledOut {
  const { id, name, why, requires, got, values, evidence } = option;
  const product = option.product ?? null;
  const things = usable(wish)
    .filter((thing) => isTypedFor(facts, option, thing))
    .map((thing) => thing.id);
  const supposed = wish.supposed?.kind === "product" && wish.supposed.product === product;
  const owned = things.length > 0 || supposed;
  const base = { id, way: id, name, product, things, evidence };
  const because = obstaclesOf(facts, wish, { requires, got }, owned, null);
  if (because.length > 0) return { ...base, because };
  const parts = new Map(
    topic.criteria.map((criterion): [string, OptionPart] => {
      const value = Object.hasOwn(values, criterion.id) ? values[criterion.id] : undefined;
      return [
        criterion.id,
        partByRule(facts, wish, { topic, way: id, product, owned, lead: null }, criterion, value),
      ];
    }),
  );
  return {
    ...base,
    why,
    also: [],
    standing: owned ? "owned" : got === "arrival" ? "arrival" : product === null ? "anybody" : "before",
    lead: null,
    requires: requires.map(({ requirement }) => requirement),
    parts,
    worths: new Map([...parts].map(([criterion, { worth }]) => [criterion, worth])),
  };
}

/** The options of a topic that is typed by hand: their values as they stand, each asked of the person. */
export function optionsByHand(facts: AdviceFacts, wish: AdviceWish, topic: Topic): OptionsOf {
  const all = topic.options.map((option) => placed(facts, wish, topic, option));
  return {
    open: all.filter((one): one is Option => "parts" in one),
    ruledOut: all.filter((one): one is RuledOut => "because" in one),
  };
}
