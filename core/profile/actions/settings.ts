import { settingsSchema } from "../profile.ts";
import { defineAction } from "./define-action.ts";

const change = defineAction(
  "settings.change",
  { settings: settingsSchema.partial() },
  {
    reduce(profile, { settings }) {
      const now = profile.settings;
      const { language = now.language, theme = now.theme, copiesFolder = now.copiesFolder } = settings;
      return { ...profile, settings: { language, theme, copiesFolder } };
    },
    subject: () => "",
  },
);

export const settingsActions = [change] as const;
