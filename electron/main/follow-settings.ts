import type { Language } from "../../core/catalogue/text.ts";
import { shellIn, type TranslateShell } from "../../core/i18n/shell-messages.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { backgroundColor, followTheme } from "./appearance.ts";
import { setMenu } from "./menu.ts";
import { IS_DEVELOPMENT } from "./own-origin.ts";
import type { MainWindow } from "./window.ts";

/** The language and theme of the profile, outside the page: menu, dialogs, frames. */
export interface FollowedSettings {
  /** The sentences of the current language; the system's until a profile is open. */
  translate(): TranslateShell;
  follow(profile: Profile): void;
}

/** Keeps the menu and the window in step with the profile's settings. */
export function followSettings(systemLanguage: Language, window: MainWindow): FollowedSettings {
  let language = systemLanguage;
  let translate = shellIn(language);
  setMenu(translate, IS_DEVELOPMENT);
  return {
    translate: () => translate,
    follow({ settings }) {
      const wanted = settings.language === "system" ? systemLanguage : settings.language;
      if (wanted !== language) {
        language = wanted;
        translate = shellIn(language);
        setMenu(translate, IS_DEVELOPMENT);
      }
      followTheme(settings.theme);
      window.current()?.setBackgroundColor(backgroundColor());
    },
  };
}
