import { changesSchema, mergeChanges } from "../changes.ts";
import { pageSettingsSchema } from "../profile.ts";
import { defineAction } from "./define-action.ts";

const change = defineAction(
  "settings.change",
  { changes: changesSchema(pageSettingsSchema) },
  {
    reduce: (profile, { changes }) => ({
      ...profile,
      settings: mergeChanges(profile.settings, changes, { kind: "settings", id: "settings" }),
    }),
    subject: () => "",
  },
);

export const settingsActions = [change] as const;
