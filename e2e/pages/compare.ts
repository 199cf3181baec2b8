import type { Locator } from "playwright/test";
import { Screen } from "./screen.ts";

export class CompareScreen extends Screen {
  open(): Promise<void> {
    return this.goTo("compare");
  }

  get find(): Locator {
    return this.page.getByRole("textbox", { name: this.t("compare.find") });
  }

  /** A cell of the grid, whatever its verdict. */
  cell(card: string, wallet: string): Locator {
    const name = this.t("compare.cell", { card, wallet, level: "" });
    return this.page.getByRole("table").getByRole("button", { name });
  }

  notes(card: string, wallet: string): Locator {
    return this.section(this.t("compare.pair", { card, wallet }));
  }

  async openBeforeAfter(card: string, wallet: string): Promise<void> {
    const link = { name: this.t("compare.see-before-after") };
    await this.notes(card, wallet).getByRole("link", link).click();
    await this.changes.waitFor();
  }

  /** The table of what was before and is after. */
  get changes(): Locator {
    const heads = this.page.getByRole("columnheader", { name: this.t("before-after.before") });
    return this.page.getByRole("table").filter({ has: heads });
  }

  get satisfaction(): Locator {
    return this.section(this.t("before-after.feedback")).getByRole("table");
  }

  /** The cells of a table's rows as text, row heads first; not the head. */
  async read(table: Locator): Promise<string[][]> {
    const [, ...rows] = await table.getByRole("row").all();
    const cells = (row: Locator) => row.getByRole("rowheader").or(row.getByRole("cell"));
    return Promise.all(rows.map((row) => cells(row).allInnerTexts()));
  }
}
