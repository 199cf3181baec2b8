import type { PersonId, Situation } from "./people.ts";

/** For one symptom of one person: what differs from what usually holds of them, and the causes from the first on. */
export interface GoldenOrder {
  symptom: string;
  who: PersonId;
  differs: Situation;
  /** `*` certain, `+` raised. Worked out beside the research on causes by another program, before there was one here. */
  order: string;
}

/** One line of the tables. */
export const row = (symptom: string, who: PersonId, differs: Situation, order: string): GoldenOrder => ({
  symptom,
  who,
  differs,
  order,
});

/** Symptoms that a person is not even asked about. */
export const NOT_SHOWN: readonly (readonly [symptom: string, who: PersonId])[] = [
  ["wallet-abroad-fails", "visitor"],
  ["public-card-fails", "visitor"],
];
