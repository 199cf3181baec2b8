import type { CalendarDate } from "../calendar-date.ts";
import type { Statement, StatementVariant } from "../catalogue/statement.ts";
import { factorsInOrder } from "../catalogue/factor.ts";
import { isFor, narrowness, type Holder } from "../people/holder.ts";
import type { Pair } from "../catalogue/statement.ts";
import type { Step, Verdict } from "./answer.ts";
import { basisOf } from "./basis-of.ts";

/** The narrowest variant that is about this person; of two as narrow, the first. */
function variantFor(statement: Statement, holder: Holder): StatementVariant | null {
  const [narrowest] = (statement.variants ?? [])
    .filter(({ when }) => isFor(holder, when))
    .toSorted((a, b) => narrowness(b.when) - narrowness(a.when));
  return narrowest ?? null;
}

/**
 * What a statement says to one person.
 * @param steps how the statement was reached from what was asked
 * @param today the day it is read, for the freshness of the evidence
 */
export function answerOf(
  statement: Statement,
  asked: Pair,
  steps: readonly Step[],
  holder: Holder,
  today: CalendarDate,
): Verdict {
  const variant = variantFor(statement, holder);
  const said = variant ?? statement;
  const folder = statement.target.kind === "destination" ? "acceptance" : "links";
  return {
    level: said.level,
    short: said.short ?? null,
    note: said.note,
    reasons: factorsInOrder(statement),
    conditions: statement.conditions ?? [],
    limits: statement.limits ?? [],
    fees: statement.fees ?? [],
    workarounds: statement.workarounds,
    ...basisOf(statement, said.evidence, today),
    statement,
    variant,
    record: `${folder}/${statement.id}`,
    steps,
    asked,
  };
}
