import type { Locator } from "playwright/test";
import { Screen } from "./screen.ts";

export class HistoryScreen extends Screen {
  async open(): Promise<void> {
    await this.goTo("settings");
    await this.page.getByRole("link", { name: this.t("settings.history"), exact: true }).click();
    await this.page.getByRole("heading", { level: 1, name: this.t("history.title") }).waitFor();
  }

  /** The steps, newest first. */
  get steps(): Locator {
    const table = this.section(this.t("history.steps")).getByRole("rowgroup").last();
    return table.getByRole("row");
  }
}
