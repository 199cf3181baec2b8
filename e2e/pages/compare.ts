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

  /** Narrows the grid to a card and opens the notes of its pair. */
  async openNotes(card: string, wallet: string): Promise<void> {
    await this.find.fill(card);
    await this.cell(card, wallet).click();
    await this.notes(card, wallet).waitFor();
  }

  /** The views under a name; opens where it was closed. */
  async openViews(): Promise<Locator> {
    await this.button(this.t("compare.views")).click();
    const views = this.page.getByRole("dialog", { name: this.t("compare.views") });
    await views.waitFor();
    return views;
  }

  async saveView(name: string): Promise<void> {
    const views = await this.openViews();
    await views.getByLabel(this.t("compare.views.name")).fill(name);
    await views.getByRole("button", { name: this.t("compare.views.save") }).click();
    await views.waitFor({ state: "hidden" });
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
