import { changesSchema, mergeChanges } from "../changes.ts";
import { settingsSchema } from "../profile.ts";
import { defineAction } from "./define-action.ts";

/** Where backups are copied to is no change of a page: only a folder that was chosen in a dialog is taken. */
const changeable = settingsSchema.omit({ copiesFolder: true });

const change = defineAction(
  "settings.change",
  { changes: changesSchema(changeable) },
  {
    reduce: (profile, { changes }) => ({
      ...profile,
      settings: mergeChanges(profile.settings, changes, { kind: "settings", id: "settings" }),
    }),
    subject: () => "",
  },
);

export const settingsActions = [change] as const;
