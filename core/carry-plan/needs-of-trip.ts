import type { Evidence } from "../catalogue/evidence.ts";
import type { Need, TripPurpose, WEIGHTS } from "../catalogue/need.ts";
import type { LocalText } from "../catalogue/text.ts";
import { isAbout, type Traveller } from "../checklist/travellers.ts";
import { ownValue } from "../own-value.ts";

export type Weight = (typeof WEIGHTS)[number];

/** What a person decided on a need, and why. */
export interface OwnWeight {
  weight: Weight;
  reason: string;
}

/**
 * A need of a trip: of everybody together, or of one traveller.
 * - `id`: the record’s, for one traveller with theirs. - `text`, `evidence`: why it weighs so.
 * - `own`: the person decided; what the records say is then in `advised`.
 */
export interface TripNeed {
  id: string;
  need: Need;
  /** Null: everybody’s, and anybody’s means will do. */
  person: string | null;
  weight: Weight;
  advised: Weight;
  text: LocalText;
  evidence: readonly Evidence[];
  own: OwnWeight | null;
}

/** Where and why somebody travels. */
export interface Journey {
  /** The place and what it lies within. */
  places: readonly string[];
  region: string | null;
  purpose: TripPurpose | null;
}

type Weighed = Need["critical"]["usual"];

/** How much a need weighs for a traveller: the first of the other weights that holds, else the usual one. */
export function weightOf(need: Need, traveller: Traveller, { places, region, purpose }: Journey): Weighed {
  const holds = need.critical.others.find(({ when }) => {
    const { age, ...about } = when.traveller ?? {};
    return (
      (when.destinations?.some((id) => places.includes(id)) ?? true) &&
      (when.purposes === undefined || (purpose !== null && when.purposes.includes(purpose))) &&
      (age === undefined || (age === "child") === traveller.child) &&
      isAbout(about, traveller, region)
    );
  });
  return holds ?? need.critical.usual;
}

const HEAVIEST: readonly Weight[] = ["critical", "nice", "none"];

/**
 * The needs of a trip in the order of their records: a shared one once, as heavy as for the traveller to whom it matters
 * most; any other once for each grown-up who has it.
 * @param own what the person decided, by the record’s id
 */
export function needsOfTrip(
  needs: readonly Need[],
  travellers: readonly Traveller[],
  journey: Journey,
  own: Readonly<Record<string, OwnWeight>>,
): TripNeed[] {
  return needs
    .toSorted((a, b) => a.order - b.order)
    .flatMap((need): TripNeed[] => {
      const decided = ownValue(own, need.id) ?? null;
      const weighed = travellers.map((traveller) => ({
        person: traveller.id,
        said: weightOf(need, traveller, journey),
      }));
      const [heaviest] = weighed.toSorted(
        (a, b) => HEAVIEST.indexOf(a.said.weight) - HEAVIEST.indexOf(b.said.weight),
      );
      if (heaviest === undefined) return [];
      const of = (person: string | null, said: Weighed): TripNeed => ({
        id: person === null ? need.id : `${need.id}--${person}`,
        need,
        person,
        weight: decided?.weight ?? said.weight,
        advised: said.weight,
        text: said.text,
        evidence: said.evidence,
        own: decided,
      });
      if (need.shared) return [of(null, heaviest.said)];
      // Children ride and pay with the adults; what somebody has no need of, no decision on the trip gives them.
      const theirs = weighed.filter(
        ({ person, said }) =>
          said.weight !== "none" && !travellers.some(({ id, child }) => id === person && child),
      );
      return theirs.map(({ person, said }) => of(person, said));
    });
}
