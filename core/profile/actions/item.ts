import { calendarDateSchema } from "../../calendar-date-schema.ts";
import { changesSchema, mergeChanges, refuseGone } from "../changes.ts";
import { addEntry, changeEntry, expectEntries, removeEntry } from "../entries.ts";
import { keptIdSchema } from "../bounded-record.ts";
import { guideItemId, partsOfGuideItem } from "../guide-item-id.ts";
import type { Profile } from "../profile.ts";
import { found, nameFound } from "../subject.ts";
import { z } from "../../zod.ts";
import { ownIdSchema } from "../own-id.ts";
import { itemIdSchema, markSchema, ownItemSchema } from "../trip.ts";
import { markOf, UNMARKED } from "../item-mark.ts";
import { defineAction } from "./define-action.ts";
import { changeTrip } from "./trip.ts";

interface ItemPlace {
  trip: string;
  item: string;
}

/** An own item’s title; a generated item has only its trip’s name. */
function titleOf({ trip, item }: ItemPlace, states: readonly Profile[]): string {
  const of = found((profile) => profile.trips, trip, states);
  return of?.ownItems.find(({ id }) => id === item)?.title ?? of?.name ?? "";
}

/** Generated items are named after a rule; only own items have ids like other records. */
const isOwnId = (item: string) => ownIdSchema.safeParse(item).success;

const mark = defineAction(
  "item.mark",
  {
    trip: ownIdSchema,
    item: itemIdSchema,
    /** The id that the item had once, under which it may be marked. */
    formerly: itemIdSchema.optional(),
    changes: changesSchema(markSchema.pick({ state: true, note: true })),
    /** The day it is where the person is: that of being done, when this change says so. */
    on: calendarDateSchema,
  },
  {
    reduce: (profile, { trip: id, item, formerly, changes, on }) =>
      changeTrip(profile, id, (trip) => {
        const about = { kind: "item", id: item } as const;
        if (isOwnId(item) && !trip.ownItems.some((own) => own.id === item)) refuseGone(about);
        // A guide is on the list by its mark: one that somebody took out is not put back by what is done with it.
        if (partsOfGuideItem(item) !== null && !Object.hasOwn(trip.marks, item)) refuseGone(about);
        const before = markOf(trip, item, formerly);
        const after = mergeChanges(before, changes, about);
        if (after === before) return trip;
        const doneOn = after.state !== "done" ? null : before.state === "done" ? before.doneOn : on;
        return { ...trip, marks: { ...trip.marks, [item]: { ...after, doneOn } } };
      }),
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
  { trip: ownIdSchema, item: ownIdSchema, changes: changesSchema(ownItemSchema.omit({ id: true })) },
  {
    reduce: (profile, { trip: id, item, changes }) =>
      changeTrip(profile, id, (trip) => {
        const about = { kind: "item", id: item } as const;
        const ownItems = changeEntry(trip.ownItems, about, (own) => mergeChanges(own, changes, about));
        return ownItems === trip.ownItems ? trip : { ...trip, ownItems };
      }),
    subject: ({ trip, item }, states) => titleOf({ trip, item }, states.toReversed()),
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

const guide = defineAction(
  "item.guide",
  {
    trip: ownIdSchema,
    guide: keptIdSchema,
    /** The traveller who does it. */
    person: ownIdSchema,
    /** Whether it is on the list from now on. */
    listed: z.boolean(),
  },
  {
    reduce: (profile, { trip: id, guide: key, person, listed }) => {
      expectEntries(profile.people, [person]);
      return changeTrip(profile, id, (trip) => {
        const item = guideItemId(key, person);
        if (Object.hasOwn(trip.marks, item) === listed) return trip;
        const { [item]: _was, ...others } = trip.marks;
        return { ...trip, marks: listed ? { ...others, [item]: UNMARKED } : others };
      });
    },
    subject: ({ trip }, states) => nameFound((profile) => profile.trips, trip, states),
  },
);

export const itemActions = [mark, add, change, remove, guide] as const;
