import { daysBetween } from "../../calendar-date.ts";
import type { LeadTime } from "../../catalogue/lead-time.ts";
import type { Topic } from "../../catalogue/topic.ts";
import type { Requirement, Way } from "../../catalogue/way.ts";
import type { LocalText } from "../../catalogue/text.ts";
import { isTooLate } from "./lead-times.ts";
import type { Obstacle, OptionPart } from "./option.ts";
import { meets } from "./requirements.ts";
import type { AdviceFacts, AdviceWish } from "./wish.ts";

/** The requirements somebody does not meet. */
export function unmet(
  facts: Pick<AdviceFacts, "lookup">,
  wish: AdviceWish,
  requires: readonly { requirement: Requirement; text: LocalText }[],
): Obstacle[] {
  return requires
    .filter(({ requirement }) => meets(facts, wish, requirement) === false)
    .map(({ requirement, text }) => ({ text, requirement, evidence: [], record: null, late: null }));
}

/** What keeps somebody from a way: what they lack, or that it does not arrive before they go. */
export function obstaclesOf(
  facts: AdviceFacts,
  wish: AdviceWish,
  way: Pick<Way, "requires" | "got">,
  owned: boolean,
  lead: LeadTime | null,
): Obstacle[] {
  const lacking = unmet(facts, wish, way.requires);
  if (owned || lead === null || lead.abroad || way.got === "arrival" || !isTooLate(lead, wish))
    return lacking;
  const days = daysBetween(wish.today, wish.departs ?? wish.today);
  const late: Obstacle = {
    text: lead.name,
    requirement: null,
    evidence: lead.evidence,
    record: `lead-times/${lead.id}`,
    late: { lead, days },
  };
  return [...lacking, late];
}

/** What the judge rules out: that it does not work there, or that such a person cannot have it. */
export function verdictObstacles(
  topic: Topic,
  way: Pick<Way, "values" | "name">,
  parts: ReadonlyMap<string, OptionPart>,
): Obstacle[] {
  return topic.criteria.flatMap(({ id, as }) => {
    const value = way.values[as];
    const part = parts.get(id);
    const judged = value !== undefined && ("verdicts" in value || "inWallet" in value);
    if (!judged || part?.level !== "unsupported" || (as !== "coverage" && as !== "eligibility")) return [];
    return [
      {
        text: part.text ?? way.name,
        requirement: null,
        evidence: part.evidence,
        record: part.record,
        late: null,
      },
    ];
  });
}
