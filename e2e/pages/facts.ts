import type { Locator } from "playwright/test";
import { Screen } from "./screen.ts";

/** The list of facts, a record’s page and a source’s. */
export class FactsScreen extends Screen {
  open(): Promise<void> {
    return this.goTo("facts-page");
  }

  get find(): Locator {
    return this.page.getByRole("textbox", { name: this.t("facts.find") });
  }

  /** A value to narrow the list by, whatever its count. */
  filter(name: string): Locator {
    return this.page.getByRole("button", { name });
  }

  /** How many records are shown, in words. */
  get shown(): Locator {
    return this.section(this.t("facts.list")).getByRole("status");
  }

  get rows(): Locator {
    return this.page.getByRole("table").getByRole("rowheader");
  }

  record(name: string): Locator {
    return this.page.getByRole("table").getByRole("link", { name, exact: true });
  }

  get title(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }

  /** The line of evidence of a source. */
  evidence(source: string): Locator {
    return this.page.getByRole("paragraph").filter({ hasText: source });
  }
}
