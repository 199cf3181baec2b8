import { idSchema } from "../../catalogue/text.ts";
import { OVERLAY_FOLDERS, type OverlayFolder } from "../../overlay/overlay.ts";
import { overlaySchema } from "../../overlay/overlay-schema.ts";
import { withoutUnusedSources } from "../../overlay/own-source.ts";
import { z } from "../../zod.ts";
import { removeEntry } from "../entries.ts";
import type { Profile } from "../profile.ts";
import { mergeOverlay } from "../merge-overlay.ts";
import { repeatedInOverlay } from "../repeated-ids.ts";
import { recordSubject } from "../subject.ts";
import { defineAction } from "./define-action.ts";

const recordsIn = ({ overlay }: Pick<Profile, "overlay">, folder: OverlayFolder) => [...overlay[folder]];

const put = defineAction(
  "overlay.put",
  {
    records: overlaySchema.refine((records) => repeatedInOverlay(records).length === 0, "reference.repeated"),
    /** Those of the records that were there already, as they were when the new ones were made from them. */
    was: overlaySchema,
  },
  {
    reduce(profile, { records, was }) {
      const merged = mergeOverlay(profile.overlay, was, records);
      return merged === profile.overlay ? profile : { ...profile, overlay: withoutUnusedSources(merged) };
    },
    subject: ({ records }) =>
      recordSubject(OVERLAY_FOLDERS.flatMap((folder) => recordsIn({ overlay: records }, folder))[0]),
  },
);

const remove = defineAction(
  "overlay.remove",
  { folder: z.enum(OVERLAY_FOLDERS), id: idSchema },
  {
    reduce(profile, { folder, id }) {
      const { overlay } = profile;
      const left = removeEntry<{ id: string }>(overlay[folder], id);
      return { ...profile, overlay: withoutUnusedSources({ ...overlay, [folder]: left }) };
    },
    subject: ({ folder, id }, states) =>
      recordSubject(
        states.flatMap((profile) => recordsIn(profile, folder)).find((record) => record.id === id),
      ),
  },
);

export const overlayActions = [put, remove] as const;
