import { groupBy } from "../by-key.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Callee } from "../catalogue/dependency.ts";
import type { Destination } from "../catalogue/destination.ts";
import type { Failure, StepFor } from "../catalogue/failure.ts";
import { productLine } from "../catalogue/lineage.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import { placeFacts } from "../places/place-facts.ts";
import type { Belonging } from "./belonging.ts";
import type { TripFailure } from "./failures-of-trip.ts";
import { linesFrom, placesAround, type CallLine } from "../places/numbers-from.ts";
import type { Struck } from "./struck.ts";
import { networksOf } from "./tokens.ts";

type Step = Failure["firstHour"][number];
type Warning = NonNullable<Failure["notFirst"]>[number];

/** A step of the first hour, with the numbers to call that work from there. */
export interface HourStep {
  failure: Failure;
  step: Step;
  calls: readonly CallLine[];
  /** Numbers of the place itself: the police. */
  numbers: Destination["numbers"];
}

/** What to do in the first hour, in which order, and what not to do yet. */
export interface FirstHour {
  steps: readonly HourStep[];
  notFirst: readonly { failure: Failure; warning: Warning }[];
}

/**
 * The things that a failure is about, as far as somebody has to be called about them.
 * @param isTaken whether a thing is gone with what is taken from a place
 */
function affected(
  { subject, takes, takesFrom }: TripFailure,
  belongings: readonly Belonging[],
  isTaken: (one: Belonging) => boolean,
): Belonging[] {
  if (subject.kind === "belonging" && subject.belonging.kind !== "phone") return [subject.belonging];
  if (subject.kind === "issuer") return [...subject.cards];
  if (subject.kind === "wallet") return belongings.filter(({ product }) => product === subject.product);
  if (subject.kind === "network" || (takes.size === 0 && takesFrom.size === 0)) return [];
  const person =
    subject.kind === "belonging"
      ? subject.belonging.person
      : subject.kind === "person"
        ? subject.person
        : null;
  const inPhone = belongings.filter((one) => one.phone !== null && one.person === person);
  // Whoever has the telephone may try the apps of every bank in it.
  const banks = belongings.filter((one) => one.person === person && one.kind === "bank-card");
  return takesFrom.size > 0 && subject.kind !== "belonging"
    ? [...belongings.filter(isTaken), ...inPhone]
    : [...inPhone, ...banks];
}

/** Whether a step is for somebody to whom this happened; what is not known keeps no step back. */
function concerns(
  only: StepFor | undefined,
  things: readonly Belonging[],
  lookup: Lookup,
  { citizenOf, isAway }: Struck,
): boolean {
  if (only === undefined) return true;
  const { networks, products, away, citizens, citizensNotOf } = only;
  const isOf = (lines: readonly string[], meant: readonly string[]) => lines.some((id) => meant.includes(id));
  return (
    (networks === undefined || things.some((one) => isOf(networksOf(lookup, one), networks))) &&
    (products === undefined ||
      things.some(({ product }) => product !== null && isOf(productLine(lookup, product), products))) &&
    (away === undefined || isAway !== false) &&
    (citizens === undefined || citizenOf === null || citizenOf === citizens) &&
    (citizensNotOf === undefined || citizenOf === null || citizenOf !== citizensNotOf)
  );
}

function callsFor(
  callee: Callee,
  things: readonly Belonging[],
  catalogue: Pick<Catalogue, "hotlines">,
  lookup: Lookup,
  places: readonly string[],
  home: string | null,
): CallLine[] {
  const lines = new Set(
    things.flatMap(({ product }) => (product === null ? [] : productLine(lookup, product))),
  );
  // Hardly anybody’s telephone is without a number of where they live, noted or not.
  const isOfHome = (id: string) => {
    const sim = lookup.product(id);
    return home !== null && sim?.kind === "sim" && sim.issuedIn === home;
  };
  const anyOfHome = callee === "carrier" && !things.some(({ kind }) => kind === "sim");
  const owned = catalogue.hotlines.filter(
    ({ owner }) =>
      owner.kind !== "office" &&
      owner.kind !== "network" &&
      owner.kind === callee &&
      owner.products.some((id) => lines.has(id) || (anyOfHome && isOfHome(id))),
  );
  // Whose bank has no number on record calls the brand, which stops the card as well.
  const unnamed = things.filter(
    ({ product }) =>
      product !== null &&
      !owned.some(
        ({ owner }) =>
          "products" in owner && productLine(lookup, product).some((id) => owner.products.includes(id)),
      ),
  );
  const asked = callee === "network" ? things : callee === "issuer" ? unnamed : [];
  const networks = new Set(asked.flatMap((one) => networksOf(lookup, one)));
  const brands = catalogue.hotlines.filter(
    ({ owner }) => owner.kind === "network" && networks.has(owner.network),
  );
  const meant = [...owned, ...brands];
  const found = linesFrom(meant, places);
  // One number for each of them: the first to try.
  return found.filter(({ hotline }, i) => found.findIndex((one) => one.hotline === hotline) === i);
}

/** The number for the police, or for every emergency where there is none of their own. */
export function policeNumbers(numbers: Destination["numbers"]): Destination["numbers"] {
  const found =
    numbers.find(({ calls }) => calls === "police") ?? numbers.find(({ calls }) => calls === "emergency");
  return found === undefined ? [] : [found];
}

/** The numbers of the place itself for whom a step says to call. */
function numbersFor(call: Callee | undefined, numbers: Destination["numbers"]): Destination["numbers"] {
  if (call === "police") return policeNumbers(numbers);
  return call === "consulate" ? numbers.filter(({ calls }) => calls === "consulate") : [];
}

/** A text that several records have alike counts once. */
const once = <T>(list: readonly T[], text: (one: T) => string): T[] =>
  list.filter((one, i) => list.findIndex((other) => text(other) === text(one)) === i);

/** What several failures ask for alike, once, with everybody whom each of them says to call. */
function joined(steps: readonly HourStep[]): HourStep[] {
  return once(steps, ({ step }) => step.text.en).map((one) => {
    const same = steps.filter(({ step }) => step.text.en === one.step.text.en);
    return {
      ...one,
      calls: once(
        same.flatMap(({ calls }) => calls),
        ({ line }) => line.number,
      ),
    };
  });
}

/**
 * The first hour once all of these went wrong at a place. What two of them ask for alike is done once.
 * @param isGone whether a thing that one has along is gone by this failure, where it takes what is kept at a place
 */
export function firstHourOf(
  catalogue: Pick<Catalogue, "hotlines" | "destinations">,
  lookup: Lookup,
  place: string,
  struck: Struck,
  belongings: readonly Belonging[],
  failures: readonly TripFailure[],
  isGone: (one: Belonging, failure: TripFailure) => boolean,
): FirstHour {
  const places = placesAround(lookup, catalogue.destinations, place);
  const numbers = [...placeFacts(lookup, place).numbers];
  // Of a record that is about several things the steps stay in its order.
  const byRecord = groupBy(failures, ({ failure }) => failure.id);
  const steps = [...byRecord.values()].flatMap((alike) => {
    const each = alike.map((one) => affected(one, belongings, (thing) => isGone(thing, one)));
    return (alike[0]?.failure.firstHour ?? []).flatMap((step): HourStep[] => {
      const meant = each.filter((things) => concerns(step.only, things, lookup, struck));
      const calls = meant.flatMap((things) =>
        step.call === undefined ? [] : callsFor(step.call, things, catalogue, lookup, places, struck.home),
      );
      return alike.slice(0, Math.min(meant.length, 1)).map(({ failure }) => ({
        failure,
        step,
        calls,
        numbers: step.only?.citizensNotOf === undefined ? numbersFor(step.call, numbers) : [],
      }));
    });
  });
  const notFirst = failures.flatMap(({ failure }) =>
    (failure.notFirst ?? []).map((warning) => ({ failure, warning })),
  );
  return {
    steps: joined(steps),
    notFirst: once(notFirst, ({ warning }) => warning.text.en),
  };
}
