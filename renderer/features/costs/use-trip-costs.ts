import { useMemo } from "react";
import type { PaymentHabits } from "../../../core/costs/cost-of-line.ts";
import { tripCosts, type TripCosts } from "../../../core/costs/trip-costs.ts";
import type { Person } from "../../../core/profile/person.ts";
import { isMinor } from "../../../core/profile/age.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { useAddressParts } from "../../session/address-parts.ts";
import { useData } from "../../session/data.tsx";

/** What a person says of how they pay; it stands in the address. */
export interface HabitChoice {
  accepts: boolean;
  newlyBound: "" | "yes" | "no";
  write: (parts: { accepts?: boolean; newlyBound?: "" | "yes" | "no" }) => void;
}

export interface CostsAsked {
  /** Whose costs they can be: adults, as long as one travels. */
  payers: readonly Person[];
  person: Person;
  choosePerson: (id: string) => void;
  habits: HabitChoice;
  costs: TripCosts;
}

const BOUND = { "": null, yes: true, no: false } as const;

/** The costs of a trip for the person that the address names, else for the first adult; null without a traveller. */
export function useTripCosts(trip: Trip): CostsAsked | null {
  const { catalogue, lookup, judge, profile, today } = useData();
  const { read, write } = useAddressParts();
  const travellers = profile.people.filter(({ id }) => trip.travellers.includes(id));
  const adults = travellers.filter((person) => !isMinor(person));
  const payers = adults.length > 0 ? adults : travellers;
  const person = payers.find(({ id }) => id === read("for")) ?? payers[0];
  const accepts = read("dcc") === "yes";
  const bound = read("bound");
  const newlyBound: HabitChoice["newlyBound"] = bound === "yes" || bound === "no" ? bound : "";
  const costs = useMemo(() => {
    const habits: Omit<PaymentHabits, "days"> = {
      acceptsConversion: accepts,
      newlyBound: BOUND[newlyBound],
    };
    return person === undefined
      ? null
      : tripCosts({ catalogue, lookup, judge, profile, today }, trip, person, habits);
  }, [catalogue, lookup, judge, profile, today, trip, person, accepts, newlyBound]);
  if (person === undefined || costs === null) return null;
  return {
    payers,
    person,
    choosePerson: (id) => write({ for: id === payers[0]?.id ? "" : id }),
    habits: {
      accepts,
      newlyBound,
      write: (parts) =>
        write({
          ...(parts.accepts !== undefined && { dcc: parts.accepts ? "yes" : "" }),
          ...(parts.newlyBound !== undefined && { bound: parts.newlyBound }),
        }),
    },
    costs,
  };
}
