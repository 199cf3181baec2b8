import type { CalendarDate } from "../calendar-date.ts";
import type { ChecklistRule } from "../catalogue/checklist-rule.ts";
import type { Phase } from "../catalogue/phase.ts";
import type { Evidence } from "../catalogue/evidence.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import type { LocalText } from "../catalogue/text.ts";
import type { Person } from "../profile/person.ts";
import type { Thing } from "../profile/thing.ts";
import { compareText } from "../compare-text.ts";
import { applyingRules, type ApplyingRule, type RuledTrip } from "./applying-rules.ts";
import { createBelongings, type Belongings } from "./belongings.ts";
import { itemIdOf } from "./item-id.ts";

/** What a checklist is made from: the rules and everything of this trip they look at. */
export interface ChecklistContext {
  rules: readonly ChecklistRule[];
  lookup: Lookup;
  trip: RuledTrip;
  people: readonly Person[];
  things: readonly Thing[];
}

/**
 * An item as the rules make it. `id` is stable: the rule's id, with the thing's id for a rule about one thing.
 * `thing` is what `{thing}` in the text stands for, `who` the travellers it concerns.
 */
export interface GeneratedItem {
  id: string;
  /** The id it had when its rule was part of another. */
  formerly: string | null;
  phase: Phase;
  due: CalendarDate | null;
  title: LocalText;
  why: LocalText;
  thing: Thing | null;
  who: string[];
  evidence: readonly Evidence[];
}

/** A child’s card is a matter for the adults who travel along, if any do. */
function inChargeOf({ person }: Thing, { travellers }: Belongings): string[] {
  const adults = travellers.filter(({ child }) => !child).map(({ id }) => id);
  const isChild = travellers.some(({ id, child }) => child && id === person);
  return isChild && adults.length > 0 ? adults : [person];
}

function itemsOf({ rule, who, due, things }: ApplyingRule, own: Belongings): GeneratedItem[] {
  const subjects: readonly (Thing | null)[] = things === null ? [null] : [...things.values()];
  return subjects.map((thing) => ({
    id: itemIdOf(rule.id, thing?.id ?? null),
    formerly: rule.formerly === undefined ? null : itemIdOf(rule.formerly, thing?.id ?? null),
    phase: rule.phase,
    due,
    title: rule.title,
    why: rule.why,
    thing,
    who: thing === null ? who : inChargeOf(thing, own),
    evidence: rule.evidence,
  }));
}

/**
 * Makes a trip's items from the rules: a pure function of the context, so the same trip always gives the same items.
 * Only the travellers' own things count. Sorted by due date, then by id.
 */
export function generateChecklist(context: ChecklistContext): GeneratedItem[] {
  const { rules, lookup, trip, people, things } = context;
  const own = createBelongings(lookup, people, things, trip.travellers);
  return applyingRules(rules, lookup, trip, own)
    .flatMap((applying) => itemsOf(applying, own))
    .sort((a, b) => compareText(a.due ?? "", b.due ?? "") || compareText(a.id, b.id));
}
