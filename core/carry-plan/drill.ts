import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Callee } from "../catalogue/dependency.ts";
import type { Destination } from "../catalogue/destination.ts";
import type { Failure } from "../catalogue/failure.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import { placeFacts } from "../places/place-facts.ts";
import type { Belonging } from "./belonging.ts";
import { productLine } from "../catalogue/lineage.ts";
import type { TripFailure } from "./failures-of-trip.ts";
import type { TripMeans } from "./means-of.ts";
import { linesFrom, placesAround, type CallLine } from "./numbers-from.ts";
import { bestAmong } from "./plan-view.ts";
import { leftFor } from "./simulate.ts";
import type { Solved } from "./solve.ts";
import type { TripProblem } from "./to-problem.ts";
import { networksOf } from "./tokens.ts";
import type { PlannedTrip, TripSituation } from "./trip-problem.ts";
import type { TripNeed } from "./needs-of-trip.ts";

type Step = Failure["firstHour"][number];

/** A step of the first hour, with the numbers to call that work from there. */
export interface DrillStep {
  failure: Failure;
  step: Step;
  calls: readonly CallLine[];
  /** Numbers of the place itself: the police. */
  numbers: Destination["numbers"];
}

/** What still works once all of these went wrong, and what to do in which order. */
export interface Drill {
  rows: readonly { need: TripNeed; means: TripMeans | null; usual: boolean }[];
  steps: readonly DrillStep[];
}

/** The things that a failure is about, as far as somebody has to be called about them. */
function affected(
  { subject, takesFrom }: TripFailure,
  situation: TripSituation,
  { placing }: Solved,
): Belonging[] {
  const { belongings } = situation;
  if (subject.kind === "belonging" && subject.belonging.kind !== "phone") return [subject.belonging];
  if (subject.kind === "issuer") return [...subject.cards];
  if (subject.kind === "wallet") return belongings.filter(({ product }) => product === subject.product);
  if (subject.kind === "network") return [];
  const person =
    subject.kind === "belonging"
      ? subject.belonging.person
      : subject.kind === "person"
        ? subject.person
        : null;
  const taken = belongings.filter(({ id }) => {
    const place = placing.get(id);
    return place !== undefined && takesFrom.has(`${id} @ ${place}`);
  });
  const inPhone = belongings.filter((one) => one.phone !== null && one.person === person);
  // Whoever has the telephone may try the apps of every bank in it.
  const banks = belongings.filter((one) => one.person === person && one.kind === "bank-card");
  return takesFrom.size > 0 && subject.kind !== "belonging" ? [...taken, ...inPhone] : [...inPhone, ...banks];
}

function callsFor(
  callee: Callee,
  things: readonly Belonging[],
  catalogue: Pick<Catalogue, "hotlines">,
  lookup: Lookup,
  places: readonly string[],
): CallLine[] {
  const lines = new Set(
    things.flatMap(({ product }) => (product === null ? [] : productLine(lookup, product))),
  );
  const networks = new Set(things.flatMap((one) => networksOf(lookup, one)));
  const meant = catalogue.hotlines.filter(({ owner }) =>
    owner.kind === "network"
      ? callee === "network" && networks.has(owner.network)
      : owner.kind !== "office" && owner.kind === callee && owner.products.some((id) => lines.has(id)),
  );
  const found = linesFrom(meant, places);
  // One number for each of them: the first to try.
  return found.filter(({ hotline }, i) => found.findIndex((one) => one.hotline === hotline) === i);
}

/** The number for the police, or for every emergency: a short one that says so; no record has a field for it. */
function policeNumbers(numbers: Destination["numbers"]): Destination["numbers"] {
  const short = numbers.filter(({ number }) => /^\d{3,4}$/.test(number));
  const named = (word: string) => short.find(({ name }) => name.en.toLowerCase().includes(word));
  const found = named("police") ?? named("emergency");
  return found === undefined ? [] : [found];
}

/**
 * A drill on a plan.
 * @param chosen ids of failures that all went wrong, as `TripFailure`; ids that are not there are passed over
 */
export function drillOf(
  catalogue: Pick<Catalogue, "hotlines" | "destinations">,
  lookup: Lookup,
  trip: Pick<PlannedTrip, "destination">,
  situation: TripSituation,
  { problem }: TripProblem,
  solved: Solved,
  chosen: readonly string[],
): Drill {
  const failures = situation.failures.filter(({ id }) => chosen.includes(id));
  const best = bestAmong(situation);
  const left = leftFor(problem, solved.placing, failures);
  const usually = leftFor(
    problem,
    solved.placing,
    problem.failures.filter(({ usual }) => usual),
  );
  const rows = situation.needs
    .filter(({ weight }) => weight !== "none")
    .map((need) => {
      const ids = left.get(need.id) ?? [];
      const usual = best(usually.get(need.id) ?? []);
      const same = usual !== null && ids.includes(usual.id);
      return { need, means: same ? usual : best(ids), usual: same };
    });
  const places = placesAround(lookup, catalogue.destinations, trip.destination);
  const numbers = policeNumbers([...placeFacts(lookup, trip.destination).numbers]);
  const all = failures.flatMap((one) =>
    one.failure.firstHour.map((step): DrillStep => ({
      failure: one.failure,
      step,
      calls:
        step.call === undefined
          ? []
          : callsFor(step.call, affected(one, situation, solved), catalogue, lookup, places),
      numbers: step.call === "police" ? numbers : [],
    })),
  );
  // What two failures ask for alike is done once.
  const steps = all.filter(({ step }, i) => all.findIndex((one) => one.step.text.en === step.text.en) === i);
  return { rows, steps };
}
