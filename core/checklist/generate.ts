import type { CalendarDate } from "../calendar-date.ts";
import type { ChecklistRule, Phase } from "../catalogue/checklist-rule.ts";
import type { Evidence } from "../catalogue/evidence.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import type { LocalText } from "../catalogue/text.ts";
import type { Thing } from "../profile/thing.ts";
import { compareText } from "../compare-text.ts";
import { applyingRules, type ApplyingRule, type RuledTrip } from "./applying-rules.ts";
import { createBelongings } from "./belongings.ts";
import { concernedBy } from "./concerned-by.ts";
import { itemIdOf } from "./item-id.ts";

/** What a checklist is made from: the rules and everything of this trip they look at. */
export interface ChecklistContext {
  rules: readonly ChecklistRule[];
  lookup: Lookup;
  trip: RuledTrip;
  things: readonly Thing[];
}

/**
 * An item as the rules make it. `id` is stable: the rule's id, with the thing's id for a rule about one thing.
 * `thing` is what `{thing}` in the text stands for, `who` the travellers it concerns.
 */
export interface GeneratedItem {
  id: string;
  phase: Phase;
  due: CalendarDate | null;
  title: LocalText;
  why: LocalText;
  thing: Thing | null;
  who: string[];
  evidence: readonly Evidence[];
}

function itemsOf({ rule, due, things }: ApplyingRule, concerned: string[]): GeneratedItem[] {
  const subjects: readonly (Thing | null)[] = things === null ? [null] : [...things.values()];
  return subjects.map((thing) => ({
    id: itemIdOf(rule.id, thing?.id ?? null),
    phase: rule.phase,
    due,
    title: rule.title,
    why: rule.why,
    thing,
    who: thing === null ? concerned : [thing.person],
    evidence: rule.evidence,
  }));
}

/**
 * Makes a trip's items from the rules: a pure function of the context, so the same trip always gives the same items.
 * Only the travellers' own things count. Sorted by due date, then by id.
 */
export function generateChecklist({ rules, lookup, trip, things }: ChecklistContext): GeneratedItem[] {
  const own = createBelongings(lookup, things, trip.travellers);
  return applyingRules(rules, trip, own)
    .flatMap((applying) => itemsOf(applying, concernedBy(applying.rule, trip.travellers, own)))
    .sort((a, b) => compareText(a.due ?? "", b.due ?? "") || compareText(a.id, b.id));
}
