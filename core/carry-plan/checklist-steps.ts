import { addDays, type CalendarDate } from "../calendar-date.ts";
import { compareText } from "../compare-text.ts";
import type { Trip } from "../profile/trip.ts";
import type { Belonging } from "./belonging.ts";
import type { PlanView } from "./plan-view.ts";
import type { KeptGroup } from "./taking.ts";

/** What a plan asks to be done before departure, and by when: something got, a card put into a wallet, a place packed. */
export type PlanStep = { due: CalendarDate } & (
  | { kind: "get"; belonging: Belonging }
  | { kind: "link"; card: Belonging; wallet: Belonging }
  | { kind: "pack"; group: KeptGroup }
);

/**
 * The steps of a plan: what is to be got by the day it has to be ordered, or on arrival; all else on the day before
 * departure. What is in a telephone is not packed.
 */
export function planSteps(
  { situation, solved, toLink, kept }: Pick<PlanView, "situation" | "solved" | "toLink" | "kept">,
  { departs }: Pick<Trip, "departs">,
): PlanStep[] {
  const dayBefore = addDays(departs, -1);
  const get = situation.belongings.flatMap((belonging): PlanStep[] => {
    const { getting, id } = belonging;
    if (getting === null || !solved.placing.has(id)) return [];
    return [{ kind: "get", belonging, due: getting.onArrival ? departs : (getting.orderBy ?? dayBefore) }];
  });
  const link = toLink.flatMap(({ card, with: wallet }): PlanStep[] =>
    card === null ? [] : [{ kind: "link", card, wallet, due: dayBefore }],
  );
  const pack = kept
    .filter(({ place, items }) => place !== null && items.length > 0)
    .map((group): PlanStep => ({ kind: "pack", group, due: dayBefore }));
  return [...get, ...link, ...pack];
}

/** What names a step in whatever language: two plans of a trip that ask for the same name it alike. */
export function stepName({ id: trip }: Pick<Trip, "id">, step: PlanStep): string {
  switch (step.kind) {
    case "get":
      return `${trip} get ${step.belonging.id}`;
    case "link":
      return `${trip} link ${step.card.id} ${step.wallet.id}`;
    case "pack": {
      const things = step.group.items.map(({ belonging }) => belonging.id).toSorted(compareText);
      return [trip, "pack", step.group.id, ...things].join(" ");
    }
  }
}

/**
 * Things in as few runs as fit, in their order; one that does not fit by itself is a run of its own.
 * @param fits whether what is made of a run is short enough
 */
export function inRuns<T>(things: readonly T[], fits: (run: readonly T[]) => boolean): T[][] {
  return things.reduce<T[][]>((runs, one) => {
    const last = runs.at(-1);
    if (last === undefined || !fits([...last, one])) return [...runs, [one]];
    return [...runs.slice(0, -1), [...last, one]];
  }, []);
}

/** A text of at most so many UTF-16 code units, with an ellipsis where something was left off; no character is halved. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  let short = "";
  for (const character of text) {
    if (short.length + character.length >= most) break;
    short += character;
  }
  return `${short}…`;
}
