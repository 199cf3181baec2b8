import { idSchema } from "../catalogue/text.ts";
import { OVERLAY_FOLDERS, overlaySchema } from "../overlay/overlay.ts";
import { z } from "../zod.ts";
import { pageSettingsSchema, personSchema, recordsSchema, savedViewSchema } from "./profile.ts";
import { repeatedInOverlay } from "./repeated-ids.ts";
import { linkSchema, thingSchema } from "./thing.ts";
import { itemIdSchema, markSchema, ownIdSchema, ownItemSchema, tripFieldsSchema } from "./trip.ts";

const type = <T extends string>(name: T) => z.literal(name);

/**
 * Everything that can be done to a profile. One list: the gate parses it, the reducer carries it out, and undo and
 * tests share it. An action names what it touches by id and carries the new value whole.
 */
export const actionSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: type("settings.change"), settings: pageSettingsSchema.partial() }),
  z.strictObject({ type: type("person.add"), person: personSchema }),
  z.strictObject({ type: type("person.change"), person: personSchema }),
  z.strictObject({ type: type("person.remove"), id: ownIdSchema }),
  z.strictObject({ type: type("person.move"), id: ownIdSchema, before: ownIdSchema.nullable() }),
  z.strictObject({ type: type("thing.add"), thing: thingSchema }),
  z.strictObject({ type: type("thing.change"), thing: thingSchema }),
  z.strictObject({ type: type("thing.remove"), id: ownIdSchema }),
  z.strictObject({ type: type("thing.move"), id: ownIdSchema, before: ownIdSchema.nullable() }),
  z.strictObject({ type: type("link.set"), link: linkSchema }),
  z.strictObject({ type: type("link.clear"), card: ownIdSchema, wallet: ownIdSchema }),
  z.strictObject({ type: type("trip.add"), id: ownIdSchema, trip: tripFieldsSchema }),
  z.strictObject({ type: type("trip.change"), id: ownIdSchema, trip: tripFieldsSchema }),
  z.strictObject({ type: type("trip.remove"), id: ownIdSchema }),
  z.strictObject({
    type: type("trip.carry"),
    id: ownIdSchema,
    thing: ownIdSchema,
    choice: z.enum(["take", "leave"]),
  }),
  z.strictObject({ type: type("item.mark"), trip: ownIdSchema, item: itemIdSchema, mark: markSchema }),
  z.strictObject({ type: type("item.add"), trip: ownIdSchema, item: ownItemSchema }),
  z.strictObject({ type: type("item.change"), trip: ownIdSchema, item: ownItemSchema }),
  z.strictObject({ type: type("item.remove"), trip: ownIdSchema, item: ownIdSchema }),
  z.strictObject({
    type: type("overlay.put"),
    records: overlaySchema.refine((records) => repeatedInOverlay(records).length === 0, "reference.repeated"),
  }),
  z.strictObject({ type: type("overlay.remove"), folder: z.enum(OVERLAY_FOLDERS), id: idSchema }),
  z.strictObject({ type: type("view.add"), view: savedViewSchema }),
  z.strictObject({ type: type("view.remove"), id: ownIdSchema }),
  /** `merge` puts the records beside and over one’s own, by id; `replace` puts them in place of everything entered. */
  z.strictObject({
    type: type("profile.import"),
    how: z.enum(["merge", "replace"]),
    records: recordsSchema,
  }),
  z.strictObject({ type: type("profile.clear") }),
]);
export type Action = z.infer<typeof actionSchema>;
export type ActionType = Action["type"];
