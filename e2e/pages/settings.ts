import type { Language } from "../../core/catalogue/text.ts";
import { Screen } from "./screen.ts";

export class SettingsScreen extends Screen {
  open(): Promise<void> {
    return this.goTo("settings");
  }

  /** Chooses the app's language; from then on the page speaks it. */
  async chooseLanguage(language: Language): Promise<void> {
    await this.page.getByText(language === "en" ? "English" : "简体中文", { exact: true }).click();
    await this.page.locator(`html[lang="${language}"]`).waitFor();
  }

  async chooseTheme(theme: "light" | "dark"): Promise<void> {
    await this.page.getByText(this.t(`settings.${theme}`), { exact: true }).click();
  }
}
