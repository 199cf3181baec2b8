import * as fc from "fast-check";
import { PHASES } from "../../core/catalogue/phase.ts";
import { keptAtSchema } from "../../core/catalogue/dependency.ts";
import { TRIP_PURPOSES, WEIGHTS } from "../../core/catalogue/need.ts";
import { EMPTY_OVERLAY } from "../../core/overlay/overlay.ts";
import type { Action, ActionType } from "../../core/profile/actions.ts";
import { LINK_STATES } from "../../core/profile/thing.ts";
import { ITEM_STATES } from "../../core/profile/item-mark.ts";
import { SAMPLE } from "./sample-records.ts";
import { NAME_HAS, PAPERS } from "../../core/profile/person.ts";
import { AGES } from "../../core/profile/age.ts";
import { UNKNOWN_DEVICE } from "../../core/profile/thing-details.ts";

/** The state beside which every import was looked at. */
export const ANY_SAVED_AT = "2026-11-23T00:00:00.000Z";

/** Few ids of each kind, so that actions hit what is there about as often as what is not. */
const ids = (kind: number) => fc.nat(2).map((n) => `00000000-0000-4000-8000-0000000000${kind}${n}`);
const [person, thing, trip, ownItem, view] = [ids(1), ids(2), ids(3), ids(4), ids(5)];
const day = fc.integer({ min: 1, max: 28 }).map((d) => `2027-01-${String(d).padStart(2, "0")}`);
const is = <T extends string>(type: T) => fc.constant(type);

/** Changes of some of these fields, each from a value that the field may or may not have by then. */
function changes<F extends object>(fields: {
  [K in keyof F]: fc.Arbitrary<F[K]>;
}): fc.Arbitrary<{ [K in keyof F]?: { was: F[K]; to: F[K] } }> {
  const each = Object.entries<fc.Arbitrary<unknown>>(fields).map(
    ([name, value]) => [name, fc.record({ was: value, to: value })] as const,
  );
  return fc.record(Object.fromEntries(each), { requiredKeys: [] }) as fc.Arbitrary<object>;
}

/** A decision, from and to one of these or none. */
const decided = <T>(value: fc.Arbitrary<T>) =>
  fc.record({ was: fc.option(value, { freq: 2 }), to: fc.option(value) });

const aPerson = {
  name: fc.constantFrom("Lin Xiao", "Chen"),
  home: fc.constantFrom(null, "CN", "other"),
  nationality: fc.constantFrom(null, "MX"),
  papers: fc.uniqueArray(fc.constantFrom(...PAPERS), { maxLength: 2 }),
  age: fc.constantFrom(null, ...AGES),
  languages: fc.subarray(["zh", "es"]),
  nameHas: fc.option(fc.subarray([...NAME_HAS])),
  monthlyBudget: fc.constantFrom(null, { minor: 500000, currency: "CNY" }),
};
const someWeights = fc.constantFrom({ cost: 100 }, { cost: 40, safety: 60 });
const aThing = {
  person,
  product: fc.constantFrom("icbc-debit", "alipay"),
  label: fc.constantFrom("", "Blue"),
  lastDigits: fc.constantFrom(null, "0926"),
  expires: fc.constantFrom(null, "2028-05"),
  notes: fc.constantFrom("", "at home"),
  balance: fc.constantFrom(null, { amount: 1250, currency: "CNY", asOf: "2027-01-01" }),
  device: fc.constantFrom(null, { ...UNKNOWN_DEVICE, esim: true }),
  card: fc.constantFrom(null, ...SAMPLE.things.map((one) => one.card)),
  wallet: fc.constantFrom(null, ...SAMPLE.things.map((one) => one.wallet)),
  sim: fc.constantFrom(null, ...SAMPLE.things.map((one) => one.sim)),
  archived: fc.boolean(),
};
const aLink = {
  since: fc.option(day),
  phoneDigits: fc.constantFrom(null, "7731"),
  notes: fc.constantFrom("", "by the app"),
  attempts: fc.constantFrom(...SAMPLE.links.map((one) => one.attempts)),
};
const aTrip = {
  name: fc.constantFrom("Colombia", "Bogotá"),
  destination: fc.constant("colombia"),
  departs: day,
  returns: day,
  travellers: fc.uniqueArray(person, { minLength: 1, maxLength: 2 }),
  purpose: fc.constantFrom(null, ...TRIP_PURPOSES),
};
const anItem = {
  phase: fc.constantFrom(...PHASES),
  title: fc.constantFrom("Umbrella", "Coat"),
  due: fc.option(day),
};
const aMark = { state: fc.constantFrom(...ITEM_STATES), note: fc.constantFrom("", "at the branch") };
const aChoice = fc.constantFrom("take" as const, "leave" as const);

const carried = fc.oneof(thing, fc.constant("get:travel-esim"));
const aPlace = fc.record({ at: fc.constantFrom(...keptAtSchema.options), with: fc.option(person) });
const aNeed = fc.record({ weight: fc.constantFrom(...WEIGHTS), reason: fc.constantFrom("", "by night") });
const aBasket = fc.constantFrom(null, ...SAMPLE.trips.map((one) => one.basket));

const aProgress = fc.record({
  carry: fc.dictionary(carried, aChoice, { maxKeys: 2 }),
  // Whom something is with is there: what is added again names people that were seen.
  places: fc.dictionary(carried, aPlace, { maxKeys: 2 }),
  needs: fc.dictionary(fc.constant("ride"), aNeed),
  options: fc.dictionary(fc.constant("pay"), fc.constant("cash")),
  basket: aBasket,
  marks: fc.dictionary(fc.constant("visa"), fc.record({ ...aMark, doneOn: fc.option(day) })),
  ownItems: fc.uniqueArray(fc.record({ id: ownItem, ...anItem }), {
    selector: (item) => item.id,
    maxLength: 2,
  }),
});

const aView = fc.record({
  id: view,
  name: fc.constantFrom("Mine", "Theirs"),
  address: fc.constant("/compare?mine=1"),
});

const stepNote = fc.record({ on: day, text: fc.constantFrom("glare", "again tomorrow") });

/** An action of each type on a small profile; about half of them fit what is there. */
const BY_TYPE = {
  "settings.change": fc.record({
    type: is("settings.change"),
    changes: changes({ theme: fc.constantFrom("system" as const, "dark" as const, "light" as const) }),
  }),
  "person.add": fc.record({
    type: is("person.add"),
    person: fc.record({
      id: person,
      ...aPerson,
      weights: fc.dictionary(fc.constant("*/student"), someWeights),
      guides: fc.dictionary(
        fc.constant("link-card"),
        fc.record({
          done: fc.dictionary(fc.constant("open"), day),
          notes: fc.dictionary(fc.constant("open"), stepNote),
        }),
      ),
    }),
  }),
  "person.change": fc.record({ type: is("person.change"), id: person, changes: changes(aPerson) }),
  "person.weigh": fc.record({
    type: is("person.weigh"),
    person,
    for: fc.constantFrom("*/student", "pay/student"),
    weights: decided(someWeights),
  }),
  "person.step": fc.record({
    type: is("person.step"),
    person,
    guide: is("link-card"),
    step: fc.constantFrom("open", "scan"),
    done: decided(day),
  }),
  "person.note": fc.record({
    type: is("person.note"),
    person,
    guide: is("link-card"),
    step: fc.constantFrom("open", "scan"),
    note: decided(stepNote),
  }),
  "person.remove": fc.record({ type: is("person.remove"), id: person }),
  "person.move": fc.record({ type: is("person.move"), id: person, before: fc.option(person) }),
  "thing.add": fc.record({ type: is("thing.add"), thing: fc.record({ id: thing, ...aThing }) }),
  "thing.change": fc.record({ type: is("thing.change"), id: thing, changes: changes(aThing) }),
  "thing.remove": fc.record({ type: is("thing.remove"), id: thing }),
  "thing.move": fc.record({ type: is("thing.move"), id: thing, before: fc.option(thing) }),
  "link.set": fc.record({
    type: is("link.set"),
    card: thing,
    wallet: thing,
    changes: fc
      .tuple(
        changes(aLink),
        fc.record({
          was: fc.option(fc.constantFrom(...LINK_STATES), { freq: 2 }),
          to: fc.constantFrom(...LINK_STATES),
        }),
      )
      .map(([more, state]) => ({ ...more, state })),
  }),
  "link.clear": fc.record({ type: is("link.clear"), card: thing, wallet: thing }),
  "trip.add": fc.record(
    { type: is("trip.add"), id: trip, trip: fc.record(aTrip), progress: aProgress },
    { requiredKeys: ["type", "id", "trip"] },
  ),
  "trip.change": fc.record({ type: is("trip.change"), id: trip, changes: changes(aTrip) }),
  "trip.remove": fc.record({ type: is("trip.remove"), id: trip }),
  "trip.carry": fc.record({ type: is("trip.carry"), id: trip, thing: carried, choice: decided(aChoice) }),
  "trip.place": fc.record({ type: is("trip.place"), id: trip, thing: carried, place: decided(aPlace) }),
  "trip.need": fc.record({ type: is("trip.need"), id: trip, need: is("ride"), choice: decided(aNeed) }),
  "trip.option": fc.record({
    type: is("trip.option"),
    id: trip,
    topic: is("pay"),
    option: decided(fc.constantFrom("cash", "card:tapped")),
  }),
  "trip.basket": fc.record({
    type: is("trip.basket"),
    id: trip,
    basket: fc.record({ was: aBasket, to: aBasket }),
  }),
  "item.mark": fc.record({
    type: is("item.mark"),
    trip,
    item: fc.oneof(ownItem, fc.constant("visa")),
    changes: changes(aMark),
    on: day,
  }),
  "item.guide": fc.record({
    type: is("item.guide"),
    trip,
    guide: is("link-card"),
    person,
    listed: fc.boolean(),
  }),
  "item.add": fc.record({ type: is("item.add"), trip, item: fc.record({ id: ownItem, ...anItem }) }),
  "item.change": fc.record({ type: is("item.change"), trip, item: ownItem, changes: changes(anItem) }),
  "item.remove": fc.record({ type: is("item.remove"), trip, item: ownItem }),
  "overlay.put": fc.record({
    type: is("overlay.put"),
    records: fc.constant(SAMPLE.overlay),
    was: fc.constant(EMPTY_OVERLAY),
  }),
  "overlay.remove": fc.record({
    type: is("overlay.remove"),
    folder: is("cards"),
    id: fc.constant("club-card"),
  }),
  "view.add": fc.record({ type: is("view.add"), view: aView }),
  "view.remove": fc.record({ type: is("view.remove"), id: view }),
  "rate.set": fc.record({
    type: is("rate.set"),
    from: fc.constantFrom("USD", "CNY"),
    to: fc.constantFrom("COP", "USD"),
    rate: decided(fc.record({ perUnit: fc.constantFrom("7.1", "0.5"), asOf: day })),
  }),
  "profile.import": fc.record({
    type: is("profile.import"),
    how: fc.constantFrom("merge", "replace"),
    records: fc.constant(SAMPLE),
    savedAt: fc.constant(ANY_SAVED_AT),
  }),
  "profile.clear": fc.record({ type: is("profile.clear") }),
} satisfies { [T in ActionType]: fc.Arbitrary<Extract<Action, { type: T }>> };

/** Any action on a small profile. */
export const anyAction: fc.Arbitrary<Action> = fc.oneof(...Object.values<fc.Arbitrary<Action>>(BY_TYPE));
