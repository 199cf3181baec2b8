import { EMPTY_OVERLAY } from "../overlay/overlay.ts";
import { overlaySchema } from "../overlay/overlay-schema.ts";
import { z } from "../zod.ts";
import { requiredText } from "../kept-text/free-text.ts";
import { historySchema } from "./history.ts";
import { ratesSchema } from "./own-rate.ts";
import { personSchema, type Person } from "./person.ts";
import { repeatedIds, repeatedInOverlay } from "./repeated-ids.ts";
import { linkSchema, thingSchema, type Link, type Thing } from "./thing.ts";
import { ownIdSchema } from "./own-id.ts";
import { tripSchema, type Trip } from "./trip.ts";

/** The version this program writes. A file with a newer one is refused and never written. */
export const PROFILE_VERSION = 5;

export const settingsSchema = z.strictObject({
  language: z.enum(["system", "zh-CN", "en"]),
  theme: z.enum(["system", "light", "dark"]),
  /** A folder beside the profile’s own where backups are copied to, or null: no copies. */
  copiesFolder: z.string().min(1).max(1024).nullable(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** The settings that an action may change. Where copies go is for the privileged side to say: see `backups.copyTo`. */
export const pageSettingsSchema = settingsSchema.omit({ copiesFolder: true });

/** A view of a grid that was given a name: its address in the page, filters and all. */
export const savedViewSchema = z.strictObject({
  id: ownIdSchema,
  name: requiredText(60),
  address: z
    .string()
    .max(2000)
    .regex(/^\/compare/, "view.address"),
});
export type SavedView = z.infer<typeof savedViewSchema>;

/** What a person entered: everything in the document but settings and history. */
export const recordsShape = {
  people: z.array(personSchema),
  things: z.array(thingSchema),
  links: z.array(linkSchema),
  trips: z.array(tripSchema),
  /** What the person added to the catalogue or corrected in it. */
  overlay: overlaySchema,
  /** Views of grids under a name. */
  views: z.array(savedViewSchema),
  /** Rates that the person noted, which win over those of the catalogue. */
  rates: ratesSchema,
};
const bareRecordsSchema = z.strictObject(recordsShape);
export type Records = z.infer<typeof bareRecordsSchema>;

/** Refuses records of one list that have the same id: each action on one of them would be about both. */
function refuseRepeated(records: Records, context: z.RefinementCtx): void {
  for (const { path } of [
    ...repeatedIds(records),
    ...repeatedInOverlay(records.overlay).map((found) => ({ path: ["overlay", ...found.path] })),
  ])
    context.addIssue({ code: "custom", message: "reference.repeated", path });
}

export const recordsSchema = bareRecordsSchema.superRefine(refuseRepeated);

/** The whole stored document. Parsed on every read and before every write. */
export const profileSchema = z
  .strictObject({
    schemaVersion: z.literal(PROFILE_VERSION),
    savedAt: z.iso.datetime(),
    settings: settingsSchema,
    ...recordsShape,
    /** What changed when: the last steps, oldest first. */
    history: historySchema,
  })
  .superRefine((profile, context) => {
    for (const path of danglingReferences(profile)) {
      context.addIssue({ code: "custom", message: "reference.missing", path });
    }
  })
  .superRefine(refuseRepeated);
export type Profile = z.infer<typeof profileSchema>;

/** Paths of references to people or things that are not in the document. */
export function danglingReferences(profile: {
  people: Person[];
  things: Thing[];
  links: Link[];
  trips: Pick<Trip, "travellers" | "places">[];
}): (string | number)[][] {
  const people = new Set(profile.people.map((p) => p.id));
  const things = new Set(profile.things.map((t) => t.id));
  return [
    ...profile.things.flatMap((t, i) => (people.has(t.person) ? [] : [["things", i, "person"]])),
    ...profile.links.flatMap((l, i) => (things.has(l.card) && things.has(l.wallet) ? [] : [["links", i]])),
    ...profile.trips.flatMap((t, i) =>
      t.travellers.every((id) => people.has(id)) ? [] : [["trips", i, "travellers"]],
    ),
    ...profile.trips.flatMap((t, i) =>
      Object.entries(t.places).flatMap(([key, place]) =>
        place.with === null || people.has(place.with) ? [] : [["trips", i, "places", key]],
      ),
    ),
  ];
}

/** What a person entered, of a document that holds more. */
export function recordsIn({ people, things, links, trips, overlay, views, rates }: Records): Records {
  return { people, things, links, trips, overlay, views, rates };
}

/** Nothing entered. */
export const EMPTY_RECORDS: Records = {
  people: [],
  things: [],
  links: [],
  trips: [],
  overlay: EMPTY_OVERLAY,
  views: [],
  rates: [],
};

/** A new, empty profile. A fresh object each time: lowdb keeps what it is given by reference. */
export function emptyProfile(savedAt: string): Profile {
  return {
    schemaVersion: PROFILE_VERSION,
    savedAt,
    settings: { language: "system", theme: "system", copiesFolder: null },
    ...EMPTY_RECORDS,
    history: [],
  };
}
