import type { Locator } from "playwright/test";
import { Screen } from "./screen.ts";

/** What was lost with its first hour, and what to show the staff; both are opened from a trip. */
export class EmergencyScreen extends Screen {
  get lostLink(): Locator {
    return this.page.getByRole("link", { name: this.t("lost.link"), exact: true });
  }

  get staffLink(): Locator {
    return this.page.getByRole("link", { name: this.t("staff.link"), exact: true });
  }

  /** What can have happened, each to be pressed. */
  get losses(): Locator {
    return this.page.getByRole("group", { name: this.t("lost.what") }).getByRole("button");
  }

  /** The rows of the first hour. */
  get steps(): Locator {
    return this.section(this.t("lost.hour")).getByRole("table").getByRole("row");
  }

  get notYet(): Locator {
    return this.page.getByRole("list", { name: this.t("plan.drill.not-first") }).getByRole("listitem");
  }

  get where(): Locator {
    return this.page.getByRole("combobox", { name: this.t("lost.where") });
  }

  /** A line for the staff, by the language it is in. */
  lines(language: string): Locator {
    return this.page.locator(`dt[lang="${language}"]`);
  }
}
