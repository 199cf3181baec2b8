import { ownValue } from "../own-value.ts";
import type { Action } from "../profile/actions.ts";
import { candidateId } from "../profile/candidate.ts";
import type { Trip } from "../profile/trip.ts";
import type { Option } from "./options/option.ts";

type Chosen = Pick<Option, "id" | "product" | "things">;

/** What an option is gone with, as plans name it: the person’s own things, else the product they would get. */
function carriedFor({ things, product }: Chosen): readonly string[] {
  if (things.length > 0) return things;
  return product === null ? [] : [candidateId(product)];
}

const carry = (trip: Pick<Trip, "id" | "carry">, thing: string, to: "take" | null): Action => ({
  type: "trip.carry",
  id: trip.id,
  thing,
  choice: { was: ownValue(trip.carry, thing) ?? null, to },
});

/**
 * What makes an option the one of a trip, as one step: it is noted for its topic, from which its steps come into the
 * checklist, and its things are taken along. What was to be got for the option before it is no longer.
 * @param before the option of the topic until now; null where none was chosen
 * @param option null to choose none any more
 */
export function chooseOption(
  trip: Pick<Trip, "id" | "carry" | "options">,
  topic: string,
  option: Chosen | null,
  before: Chosen | null,
): Action[] {
  const taken = option === null ? [] : carriedFor(option);
  const left = before === null || before.things.length > 0 ? [] : carriedFor(before);
  const isTaken = (thing: string) => ownValue(trip.carry, thing) === "take";
  return [
    {
      type: "trip.option",
      id: trip.id,
      topic,
      option: { was: ownValue(trip.options, topic) ?? null, to: option?.id ?? null },
    },
    ...left.filter((one) => !taken.includes(one) && isTaken(one)).map((one) => carry(trip, one, null)),
    ...taken.filter((one) => !isTaken(one)).map((one) => carry(trip, one, "take")),
  ];
}
