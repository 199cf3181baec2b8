import { compareText } from "../../compare-text.ts";
import type { LeadTime } from "../../catalogue/lead-time.ts";
import type { Topic } from "../../catalogue/topic.ts";
import type { Way } from "../../catalogue/way.ts";
import type { Thing } from "../../profile/thing.ts";
import { obstaclesOf, verdictObstacles } from "./obstacles.ts";
import type { Option, OptionPart, RuledOut } from "./option.ts";
import { partByRule } from "./part-by-rule.ts";
import { regionAt } from "./place-region.ts";
import { isTooLate, leadFor } from "./lead-times.ts";
import { ownedFor } from "./owned-for.ts";
import { proposedFor } from "./proposed-for.ts";
import type { AdviceFacts, AdviceWish } from "./wish.ts";

/** The options of a topic for one person at one place: those that are open to them, and those that are not. */
export interface OptionsOf {
  open: Option[];
  ruledOut: RuledOut[];
}

type Made = { open: Option } | { out: RuledOut };

/** Whether a way is one of the place: of home, of elsewhere, or of either. */
export function isHere({ lookup }: AdviceFacts, { holder, place }: AdviceWish, { where }: Way): boolean {
  if (where === undefined) return true;
  return (regionAt(lookup, place) === holder.home) === (where === "home");
}

function standingOf(way: Way, owned: boolean, lead: LeadTime | null, wish: AdviceWish): Option["standing"] {
  if (owned) return "owned";
  if (way.got === "arrival") return "arrival";
  if (lead === null || !isTooLate(lead, wish)) return way.with === undefined ? "anybody" : "before";
  return way.got === "either" || lead.abroad ? "arrival" : "before";
}

/** One way with one product, or with none. */
function make(
  facts: AdviceFacts,
  wish: AdviceWish,
  topic: Topic,
  way: Way,
  product: string | null,
  things: readonly Thing[],
): Made {
  const { supposed } = wish;
  const owned =
    things.length > 0 || (supposed?.kind === "product" && supposed.product === product && product !== null);
  const lead = owned ? null : leadFor(facts, wish, { product, carried: way.lead ?? null });
  const named = way.each === true && product !== null ? facts.lookup.nameOf(product) : undefined;
  const base = {
    id: way.each === true && product !== null ? `${way.id}--${product}` : way.id,
    way: way.id,
    name: named ?? way.name,
    product,
    things: things.map(({ id }) => id),
    evidence: way.evidence,
  };
  const parts = new Map(
    topic.criteria.map((criterion): [string, OptionPart] => [
      criterion.id,
      partByRule(
        facts,
        wish,
        { topic, way: way.id, product, owned, lead },
        criterion,
        way.values[criterion.as],
      ),
    ]),
  );
  // Who has no such phone need not be told what it would do.
  const lacking = obstaclesOf(facts, wish, way, owned, lead);
  const because = lacking.length > 0 ? lacking : verdictObstacles(topic, way, parts);
  if (because.length > 0) return { out: { ...base, because } };
  return {
    open: {
      ...base,
      why: way.why,
      also: [],
      standing: standingOf(way, owned, lead, wish),
      lead,
      requires: way.requires.map(({ requirement }) => requirement),
      parts,
      worths: new Map([...parts].map(([id, { worth }]) => [id, worth])),
    },
  };
}

const RANK = { supported: 0, partial: 1, unknown: 2, unsupported: 3 } as const;

const coverageOf = ({ criteria }: Topic, { parts }: Option) =>
  parts.get(criteria.find(({ as }) => as === "coverage")?.id ?? "")?.level ?? "unknown";

const productsOf = (options: readonly Option[]) =>
  options.flatMap(({ product }) => (product === null ? [] : [product]));

/** Of several things for one way, the one that works best there. */
function bestOf(topic: Topic, options: readonly Option[]): Option | undefined {
  const rank = (option: Option) => RANK[coverageOf(topic, option)];
  const [best, ...others] = options.toSorted(
    (a, b) => rank(a) - rank(b) || compareText(a.product ?? "", b.product ?? ""),
  );
  return best && { ...best, also: productsOf(others) };
}

function ofWay(facts: AdviceFacts, wish: AdviceWish, topic: Topic, way: Way): OptionsOf {
  const owned = [...ownedFor(facts, wish, way)].map(([product, things]) =>
    make(facts, wish, topic, way, product, things),
  );
  const open = owned.flatMap((made) => ("open" in made ? [made.open] : []));
  const out = owned.flatMap((made) => ("out" in made ? [made.out] : []));
  const have = new Set(owned.map((made) => ("open" in made ? made.open.product : made.out.product)));
  if (way.each === true) {
    const rest = proposedFor(facts, wish, way)
      .filter((id) => !have.has(id))
      .map((id) => make(facts, wish, topic, way, id, []));
    return {
      open: [...open, ...rest.flatMap((made) => ("open" in made ? [made.open] : []))],
      ruledOut: [...out, ...rest.flatMap((made) => ("out" in made ? [made.out] : []))],
    };
  }
  const best = bestOf(topic, open);
  if (best !== undefined) return { open: [best], ruledOut: out };
  // What somebody has does not work there: one of the kind would not either, one of another kind may.
  const isSupposed = (id: string) => wish.supposed?.kind === "product" && wish.supposed.product === id;
  const ids = proposedFor(facts, wish, way)
    .filter((id) => !have.has(id))
    .toSorted((a, b) => Number(isSupposed(b)) - Number(isSupposed(a)));
  const products: (string | null)[] = way.with === undefined || ids.length === 0 ? [null] : ids;
  const proposed = products.map((id) => make(facts, wish, topic, way, id, []));
  const opened = proposed.flatMap((made) => ("open" in made ? [made.open] : []));
  const first = opened[0];
  const isOffered =
    way.got !== "never" && (way.with === undefined || ids.length > 0 || way.proposed === undefined);
  if (first !== undefined && isOffered && (out.length === 0 || first.product !== null)) {
    // Which of several works depends on where in the place one is.
    const level = coverageOf(topic, first);
    const alike = opened.slice(1).filter((one) => coverageOf(topic, one) === level);
    const also = way.with?.worksThere === true ? productsOf(alike) : [];
    return { open: [{ ...first, also }], ruledOut: out };
  }
  if (out.length > 0 || !isOffered) return { open: [], ruledOut: out };
  return { open: [], ruledOut: proposed.slice(0, 1).flatMap((made) => ("out" in made ? [made.out] : [])) };
}

/** The options of a topic that has ways. */
export function optionsByRule(facts: AdviceFacts, wish: AdviceWish, topic: Topic): OptionsOf {
  const all = topic.ways
    .filter((way) => isHere(facts, wish, way))
    .map((way) => ofWay(facts, wish, topic, way));
  return { open: all.flatMap(({ open }) => open), ruledOut: all.flatMap(({ ruledOut }) => ruledOut) };
}
