import type { CalendarDate } from "../calendar-date.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Pair, Statement } from "../catalogue/statement.ts";
import { once } from "../once.ts";
import { MAINLAND, type Holder } from "../people/holder.ts";
import { UNKNOWN, type Step, type Verdict } from "./answer.ts";
import { createFallbacks, type PlaceFallback } from "./fallbacks.ts";
import { limitedByPhone } from "./in-phone.ts";
import { partsAsOne, type Part } from "./parts.ts";
import { answerOf } from "./statement-answer.ts";
import { indexStatements } from "./statement-index.ts";

/** What the judge looks at. */
export type Facts = Pick<
  Catalogue,
  "cards" | "wallets" | "sims" | "destinations" | "features" | "links" | "acceptance"
> &
  Partial<Pick<Catalogue, "phones">>;

/** The one place that answers "does it work there?". */
export interface Judge {
  /**
   * Answers for one pair and one person. `unknown`, with no record, when nobody said anything.
   * @param today the day it is read, for the freshness of the evidence
   */
  answer(pair: Pair, holder: Holder, today: CalendarDate): Verdict;
}

const steps = (...taken: (Step | null)[]): Step[] => taken.filter((step) => step !== null);

/** The judge over a catalogue, which is indexed at the first question: the first screen may ask none. */
export function createJudge(facts: Facts): Judge {
  const indexed = once(() => judgeOver(facts));
  return { answer: (...asked) => indexed().answer(...asked) };
}

/**
 * Indexes a catalogue once; every answer is then a few look-ups, however large the catalogue is.
 *
 * The order of fallbacks, outermost first. The first record that is found answers, and names the steps to it:
 * 1. use: what was asked, what it is part of, what is part of it; "at all" is answered by what shops say;
 *    that a product does not work there at all answers for every use of it;
 * 2. place: the area, the place, its known parts summed up, what it lies within, then "abroad";
 * 3. product: itself, what it inherits from, and outside the region that issued it what its brand counts as.
 * So the nearest place decides before the nearest product: what holds at a till there matters more than how exactly
 * the card is named. Then comes the variant of the record that is about this person. What is an eSIM works at no place
 * better than in one of their phones, which is asked in the same way.
 */
function judgeOver(facts: Facts): Judge {
  const index = indexStatements(facts);
  const ways = createFallbacks(facts);

  const esims = new Set(facts.sims.filter(({ form }) => form === "esim").map(({ id }) => id));
  const phones = new Map((facts.phones ?? []).map((phone) => [phone.id, phone]));

  function answer(pair: Pair, holder: Holder, today: CalendarDate): Verdict {
    const found = said(pair, holder, today);
    if (pair.target.kind !== "destination" || !esims.has(pair.product)) return found;
    const region = ways.region(pair.target.id);
    const there: Holder["place"] = region === null ? null : region === MAINLAND ? "mainland" : "abroad";
    const at: Holder = { ...holder, place: holder.place ?? there };
    const inPhones = holder.telephones.map(({ id, esim }) => ({
      phone: phones.get(id),
      esim,
      verdict: said({ product: pair.product, target: { kind: "phone", id } }, at, today),
    }));
    return limitedByPhone(found, inPhones);
  }

  /** What the records say, whatever phone somebody has. */
  function said(pair: Pair, holder: Holder, today: CalendarDate): Verdict {
    const { target } = pair;
    const products = ways.products(pair.product, target);
    const read = (statement: Statement, taken: Step[]) => answerOf(statement, pair, taken, holder, today);

    function at(place: PlaceFallback, use: string | undefined, useStep: Step | null): Verdict | null {
      for (const product of products) {
        const found = index.exact(product.it, { kind: target.kind, ...place.it, use });
        if (found !== undefined) return read(found, steps(useStep, place.step, product.step));
      }
      return null;
    }

    /** Parts of exactly the place that was asked about; of a wider place they would say nothing about this one. */
    function summedUp(use: string | undefined, useStep: Step | null): Verdict | null {
      if (target.kind !== "destination" || target.area !== undefined) return null;
      for (const product of products) {
        const taken = steps(useStep, product.step);
        const areas = index
          .areas(product.it, target.id, use)
          .map(({ name, statement }): Part => ({ name, verdict: read(statement, taken) }));
        const cities = ways.within(target.id).flatMap((city): Part[] => {
          const found = index.exact(product.it, { kind: "destination", id: city.id, use });
          return found === undefined ? [] : [{ name: city.name, verdict: read(found, taken) }];
        });
        const sum = partsAsOne([...areas, ...cities], pair, today);
        if (sum !== null) return sum;
      }
      return null;
    }

    const [here, ...wider] = ways.places(target);
    for (const use of ways.uses(target)) {
      const found =
        (here === undefined ? null : at(here, use.it, use.step)) ??
        summedUp(use.it, use.step) ??
        wider.reduce<Verdict | null>((nearer, place) => nearer ?? at(place, use.it, use.step), null);
      if (found !== null && (use.onlyNo !== true || found.level === "unsupported")) return found;
    }
    return { ...UNKNOWN, asked: pair };
  }

  return { answer };
}
