import { addEntry, changeEntry, removeEntry } from "../entries.ts";
import type { Profile } from "../profile.ts";
import { found } from "../subject.ts";
import { itemIdSchema, markSchema, ownIdSchema, ownItemSchema } from "../trip.ts";
import { defineAction } from "./define-action.ts";
import { changeTrip } from "./trip.ts";

/** An own item’s title; a generated item has only its trip’s name. */
function titleOf({ trip, item }: { trip: string; item: string }, states: readonly Profile[]): string {
  const of = found((profile) => profile.trips, trip, states);
  return of?.ownItems.find(({ id }) => id === item)?.title ?? of?.name ?? "";
}

const mark = defineAction(
  "item.mark",
  { trip: ownIdSchema, item: itemIdSchema, mark: markSchema },
  {
    reduce: (profile, { trip: id, item, mark: made }) =>
      changeTrip(profile, id, (trip) => ({ ...trip, marks: { ...trip.marks, [item]: made } })),
    subject: titleOf,
  },
);

const add = defineAction(
  "item.add",
  { trip: ownIdSchema, item: ownItemSchema },
  {
    reduce: (profile, { trip: id, item }) =>
      changeTrip(profile, id, (trip) => ({ ...trip, ownItems: addEntry(trip.ownItems, item) })),
    subject: ({ item }) => item.title,
  },
);

const change = defineAction(
  "item.change",
  { trip: ownIdSchema, item: ownItemSchema },
  {
    reduce: (profile, { trip: id, item }) =>
      changeTrip(profile, id, (trip) => ({
        ...trip,
        ownItems: changeEntry(trip.ownItems, item.id, () => item),
      })),
    subject: ({ item }) => item.title,
  },
);

const remove = defineAction(
  "item.remove",
  { trip: ownIdSchema, item: ownIdSchema },
  {
    reduce: (profile, { trip: id, item }) =>
      changeTrip(profile, id, (trip) => {
        const { [item]: _gone, ...marks } = trip.marks;
        return { ...trip, marks, ownItems: removeEntry(trip.ownItems, item) };
      }),
    subject: titleOf,
  },
);

export const itemActions = [mark, add, change, remove] as const;
