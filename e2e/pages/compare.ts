import type { Locator } from "playwright/test";
import { GridScreen } from "./grid-screen.ts";

export class CompareScreen extends GridScreen {
  open(): Promise<void> {
    return this.goTo("compare");
  }

  /** The link to a question. */
  tab(tab: "wallets" | "safety" | "places" | "sims" | "side-by-side" | "before-after"): Locator {
    const tabs = this.page.getByRole("navigation", { name: this.t("compare.tabs") });
    return tabs.getByRole("link", { name: this.t(`compare.tab.${tab}`), exact: true });
  }

  /** Opens the notes of the first cell that says yes in these words, by keyboard. */
  async openFirstNotes(level = this.t("level.long.supported")): Promise<void> {
    const cell = this.grid.getByRole("button", { expanded: false, name: level }).first();
    await cell.focus();
    await this.page.keyboard.press("Enter");
    await this.grid.getByRole("region").waitFor();
  }

  get place(): Locator {
    return this.page.getByRole("combobox", { name: this.t("compare.place") });
  }

  get person(): Locator {
    return this.page.getByRole("combobox", { name: this.t("compare.for") });
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
