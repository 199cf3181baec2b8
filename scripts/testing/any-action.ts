import * as fc from "fast-check";
import { PHASES } from "../../core/catalogue/checklist-rule.ts";
import type { Action, ActionType } from "../../core/profile/actions.ts";
import { LINK_STATES } from "../../core/profile/thing.ts";
import { ITEM_STATES } from "../../core/profile/trip.ts";
import { SAMPLE } from "./sample-records.ts";

/** Few ids of each kind, so that actions hit what is there about as often as what is not. */
const ids = (kind: number) => fc.nat(2).map((n) => `00000000-0000-4000-8000-0000000000${kind}${n}`);
const [person, thing, trip, ownItem, view] = [ids(1), ids(2), ids(3), ids(4), ids(5)];
const day = fc.integer({ min: 1, max: 28 }).map((d) => `2027-01-${String(d).padStart(2, "0")}`);
const is = <T extends string>(type: T) => fc.constant(type);

const aPerson = fc.record({ id: person, name: fc.constantFrom("Lin Xiao", "Chen") });
const aThing = fc.record({
  id: thing,
  person,
  product: fc.constantFrom("icbc-debit", "alipay"),
  label: fc.constantFrom("", "Blue"),
  lastDigits: fc.constantFrom(null, "0926"),
  expires: fc.constantFrom(null, "2028-05"),
  notes: fc.constantFrom("", "at home"),
  balance: fc.constantFrom(null, { amount: 1250, currency: "CNY", asOf: "2027-01-01" }),
  device: fc.constantFrom(null, { esim: true, unlocked: null }),
  archived: fc.boolean(),
});
const aTrip = fc.record({
  name: fc.constant("Colombia"),
  destination: fc.constant("colombia"),
  departs: day,
  returns: day,
  travellers: fc.uniqueArray(person, { minLength: 1, maxLength: 2 }),
});
const anItem = fc.record({
  id: ownItem,
  phase: fc.constantFrom(...PHASES),
  title: fc.constant("Umbrella"),
  due: fc.option(day),
});
const aMark = fc.record({
  state: fc.constantFrom(...ITEM_STATES),
  note: fc.constantFrom("", "at the branch"),
  doneOn: fc.option(day),
});

const aView = fc.record({
  id: view,
  name: fc.constantFrom("Mine", "Theirs"),
  address: fc.constant("/compare?mine=1"),
});

/** An action of each type on a small profile; about half of them fit what is there. */
const BY_TYPE = {
  "settings.change": fc.record({
    type: is("settings.change"),
    settings: fc.record({ theme: fc.constantFrom("dark", "light") }),
  }),
  "person.add": fc.record({ type: is("person.add"), person: aPerson }),
  "person.change": fc.record({ type: is("person.change"), person: aPerson }),
  "person.remove": fc.record({ type: is("person.remove"), id: person }),
  "person.move": fc.record({ type: is("person.move"), id: person, before: fc.option(person) }),
  "thing.add": fc.record({ type: is("thing.add"), thing: aThing }),
  "thing.change": fc.record({ type: is("thing.change"), thing: aThing }),
  "thing.remove": fc.record({ type: is("thing.remove"), id: thing }),
  "thing.move": fc.record({ type: is("thing.move"), id: thing, before: fc.option(thing) }),
  "link.set": fc.record({
    type: is("link.set"),
    link: fc.record({
      card: thing,
      wallet: thing,
      state: fc.constantFrom(...LINK_STATES),
      since: fc.option(day),
      phoneDigits: fc.constantFrom(null, "7731"),
      notes: fc.constant(""),
    }),
  }),
  "link.clear": fc.record({ type: is("link.clear"), card: thing, wallet: thing }),
  "trip.add": fc.record({ type: is("trip.add"), id: trip, trip: aTrip }),
  "trip.change": fc.record({ type: is("trip.change"), id: trip, trip: aTrip }),
  "trip.remove": fc.record({ type: is("trip.remove"), id: trip }),
  "trip.carry": fc.record({
    type: is("trip.carry"),
    id: trip,
    thing,
    choice: fc.constantFrom("take", "leave"),
  }),
  "item.mark": fc.record({
    type: is("item.mark"),
    trip,
    item: fc.oneof(ownItem, fc.constant("visa")),
    mark: aMark,
  }),
  "item.add": fc.record({ type: is("item.add"), trip, item: anItem }),
  "item.change": fc.record({ type: is("item.change"), trip, item: anItem }),
  "item.remove": fc.record({ type: is("item.remove"), trip, item: ownItem }),
  "overlay.put": fc.record({ type: is("overlay.put"), records: fc.constant(SAMPLE.overlay) }),
  "overlay.remove": fc.record({
    type: is("overlay.remove"),
    folder: is("cards"),
    id: fc.constant("club-card"),
  }),
  "view.add": fc.record({ type: is("view.add"), view: aView }),
  "view.remove": fc.record({ type: is("view.remove"), id: view }),
  "profile.import": fc.record({
    type: is("profile.import"),
    how: fc.constantFrom("merge", "replace"),
    records: fc.constant(SAMPLE),
  }),
  "profile.clear": fc.record({ type: is("profile.clear") }),
} satisfies { [T in ActionType]: fc.Arbitrary<Extract<Action, { type: T }>> };

/** Any action on a small profile. */
export const anyAction: fc.Arbitrary<Action> = fc.oneof(...Object.values<fc.Arbitrary<Action>>(BY_TYPE));
