import { putRecords, type Overlay, type OverlayFolder } from "../overlay/overlay.ts";
import { withoutUnusedSources } from "../overlay/own-source.ts";
import type { Action } from "./actions.ts";
import { importRecords } from "./import-records.ts";
import { danglingReferences, EMPTY_RECORDS, type Profile } from "./profile.ts";
import { endsAfterStart, type Trip } from "./trip.ts";

/** Why an action cannot be carried out; the screens have a sentence for each. */
export type ActionError =
  | "reference.missing"
  | "reference.exists"
  | "trip.ends-before-start"
  | "person.travels"
  | "thing.not-archived";

export class ActionRefused extends Error {
  constructor(readonly code: ActionError) {
    super(code);
  }
}

function refuse(code: ActionError): never {
  throw new ActionRefused(code);
}

function add<T extends { id: string }>(list: T[], entry: T): T[] {
  return list.some((e) => e.id === entry.id) ? refuse("reference.exists") : [...list, entry];
}

function change<T extends { id: string }>(list: T[], id: string, next: (entry: T) => T): T[] {
  if (!list.some((e) => e.id === id)) refuse("reference.missing");
  return list.map((e) => (e.id === id ? next(e) : e));
}

function remove<T extends { id: string }>(list: T[], id: string): T[] {
  if (!list.some((e) => e.id === id)) refuse("reference.missing");
  return list.filter((e) => e.id !== id);
}

/** The entry goes before another one, or to the end. */
function move<T extends { id: string }>(list: T[], id: string, before: string | null): T[] {
  const rest = remove(list, id);
  if (before === null) return [...rest, ...list.filter((e) => e.id === id)];
  if (!rest.some((e) => e.id === before)) refuse("reference.missing");
  return rest.flatMap((e) => (e.id === before ? [...list.filter((x) => x.id === id), e] : [e]));
}

function changeTrip(profile: Profile, id: string, next: (trip: Trip) => Trip): Profile {
  const trips = change(profile.trips, id, next);
  if (!trips.every(endsAfterStart)) refuse("trip.ends-before-start");
  return { ...profile, trips };
}

/** Refuses an action that points at what is not there. */
function expectAll(list: readonly { id: string }[], ids: readonly string[]): void {
  if (!ids.every((id) => list.some((e) => e.id === id))) refuse("reference.missing");
}

/** Refuses what no single action could have led to: references to what is not there, trips that end first. */
function expectWhole(profile: Profile): Profile {
  if (danglingReferences(profile).length > 0) refuse("reference.missing");
  if (!profile.trips.every(endsAfterStart)) refuse("trip.ends-before-start");
  return profile;
}

/** Removing a thing takes its links and its place in every trip with it; marks stay, as a record of what was done. */
function removeThings(profile: Profile, gone: ReadonlySet<string>): Profile {
  return {
    ...profile,
    things: profile.things.filter((t) => !gone.has(t.id)),
    links: profile.links.filter((l) => !gone.has(l.card) && !gone.has(l.wallet)),
    trips: profile.trips.map((trip) => ({
      ...trip,
      carry: Object.fromEntries(Object.entries(trip.carry).filter(([id]) => !gone.has(id))),
    })),
  };
}

function removePerson(profile: Profile, id: string): Profile {
  if (profile.trips.some((t) => t.travellers.includes(id))) refuse("person.travels");
  const things = new Set(profile.things.filter((t) => t.person === id).map((t) => t.id));
  return { ...removeThings(profile, things), people: remove(profile.people, id) };
}

function withoutLink(profile: Profile, card: string, wallet: string): Profile {
  return { ...profile, links: profile.links.filter((l) => l.card !== card || l.wallet !== wallet) };
}

function withoutRecord(overlay: Overlay, folder: OverlayFolder, id: string): Overlay {
  return withoutUnusedSources({ ...overlay, [folder]: remove<{ id: string }>(overlay[folder], id) });
}

/**
 * Carries out one action and returns the new profile; the given one is not touched.
 * @throws ActionRefused with a code when the action does not fit the profile.
 */
export function reduce(profile: Profile, action: Action): Profile {
  switch (action.type) {
    case "settings.change": {
      const { language = profile.settings.language, theme = profile.settings.theme } = action.settings;
      return { ...profile, settings: { ...profile.settings, language, theme } };
    }
    case "person.add":
      return { ...profile, people: add(profile.people, action.person) };
    case "person.change":
      return { ...profile, people: change(profile.people, action.person.id, () => action.person) };
    case "person.remove":
      return removePerson(profile, action.id);
    case "person.move":
      return { ...profile, people: move(profile.people, action.id, action.before) };
    case "thing.add":
      expectAll(profile.people, [action.thing.person]);
      return { ...profile, things: add(profile.things, action.thing) };
    case "thing.change":
      expectAll(profile.people, [action.thing.person]);
      return { ...profile, things: change(profile.things, action.thing.id, () => action.thing) };
    case "thing.remove":
      expectAll(profile.things, [action.id]);
      // Deleting is for good, so it takes two steps: what is in use goes into the archive first.
      if (profile.things.some((thing) => thing.id === action.id && !thing.archived))
        refuse("thing.not-archived");
      return removeThings(profile, new Set([action.id]));
    case "thing.move":
      return { ...profile, things: move(profile.things, action.id, action.before) };
    case "link.set": {
      const { card, wallet } = action.link;
      expectAll(profile.things, [card, wallet]);
      const cleared = withoutLink(profile, card, wallet);
      return { ...cleared, links: [...cleared.links, action.link] };
    }
    case "link.clear":
      return withoutLink(profile, action.card, action.wallet);
    case "trip.add": {
      expectAll(profile.people, action.trip.travellers);
      const trip: Trip = { ...action.trip, id: action.id, carry: {}, marks: {}, ownItems: [] };
      if (!endsAfterStart(trip)) refuse("trip.ends-before-start");
      return { ...profile, trips: add(profile.trips, trip) };
    }
    case "trip.change":
      expectAll(profile.people, action.trip.travellers);
      return changeTrip(profile, action.id, (trip) => ({ ...trip, ...action.trip }));
    case "trip.remove":
      return { ...profile, trips: remove(profile.trips, action.id) };
    case "trip.carry":
      expectAll(profile.things, [action.thing]);
      return changeTrip(profile, action.id, (trip) => ({
        ...trip,
        carry: { ...trip.carry, [action.thing]: action.choice },
      }));
    case "item.mark":
      return changeTrip(profile, action.trip, (trip) => ({
        ...trip,
        marks: { ...trip.marks, [action.item]: action.mark },
      }));
    case "item.add":
      return changeTrip(profile, action.trip, (trip) => ({
        ...trip,
        ownItems: add(trip.ownItems, action.item),
      }));
    case "item.change":
      return changeTrip(profile, action.trip, (trip) => ({
        ...trip,
        ownItems: change(trip.ownItems, action.item.id, () => action.item),
      }));
    case "item.remove":
      return changeTrip(profile, action.trip, (trip) => {
        const { [action.item]: _gone, ...marks } = trip.marks;
        return { ...trip, marks, ownItems: remove(trip.ownItems, action.item) };
      });
    case "overlay.put":
      return { ...profile, overlay: withoutUnusedSources(putRecords(profile.overlay, action.records)) };
    case "overlay.remove":
      return { ...profile, overlay: withoutRecord(profile.overlay, action.folder, action.id) };
    case "view.add":
      return { ...profile, views: add(profile.views, action.view) };
    case "view.remove":
      return { ...profile, views: remove(profile.views, action.id) };
    case "profile.import":
      return expectWhole(importRecords(profile, action.records, action.how));
    case "profile.clear":
      return { ...profile, ...EMPTY_RECORDS };
  }
}

/** Carries out several actions as one step: all of them or, when one is refused, none. */
export function reduceAll(profile: Profile, actions: readonly Action[]): Profile {
  return actions.reduce(reduce, profile);
}
