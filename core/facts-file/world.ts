import type { CalendarDate } from "../calendar-date.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { createLookup } from "../catalogue/lookup.ts";
import type { Pair } from "../catalogue/statement.ts";
import { checklistFor } from "../checklist/for-trip.ts";
import { createJudge } from "../compatibility/judge.ts";
import { withoutFillIns } from "../facts/record-name.ts";
import { withOverlay } from "../overlay/overlay.ts";
import { createHolders } from "../people/holders.ts";
import type { Profile } from "../profile/profile.ts";
import type { Trip } from "../profile/trip.ts";

/** The facts as one person has them, ready to answer. */
export function worldOf(facts: Catalogue, profile: Profile) {
  const catalogue = withOverlay(facts, profile.overlay);
  const lookup = createLookup(catalogue);
  const judge = createJudge(catalogue);
  const knownOf = createHolders(lookup, profile);
  const names = new Map(
    [...catalogue.destinations, ...catalogue.wallets, ...catalogue.phones, ...catalogue.features].map(
      ({ id, name }) => [id, name],
    ),
  );
  const answer = (pair: Pair, person: string, today: CalendarDate) =>
    judge.answer(pair, knownOf(person).holder, today);
  return { catalogue, lookup, names, answer };
}
export type World = ReturnType<typeof worldOf>;

/** The items that the rules make for a trip, by their ids. */
export function itemsOf({ catalogue, lookup }: World, profile: Profile, trip: Trip, today: CalendarDate) {
  const { phases } = checklistFor(catalogue, lookup, profile, trip, today);
  return new Map(
    phases
      .flatMap(({ items }) => items)
      .flatMap(({ source }) =>
        source.kind === "rule" ? [[source.item.id, withoutFillIns(source.item.title)] as const] : [],
      ),
  );
}
