import type { Locator } from "playwright/test";
import { Screen } from "./screen.ts";

/** A grid with its tools: whatever question it answers. */
export class GridScreen extends Screen {
  get find(): Locator {
    return this.page.getByRole("textbox", { name: this.t("compare.find") });
  }

  /** A box of the tools; the known-only one has a count in its name. */
  box(key: "compare.known-only.count" | "compare.mine-only" | "compare.differences-only"): Locator {
    const name =
      key === "compare.known-only.count" ? (this.t(key, { count: 0 }).split(/[(（]/)[0] ?? "") : this.t(key);
    return this.page.getByRole("checkbox", { name });
  }

  get legend(): Locator {
    return this.page.getByRole("list", { name: this.t("legend.label") });
  }

  /** The grid itself, by the question above it. */
  get grid(): Locator {
    return this.page.getByRole("main").getByRole("table");
  }

  /** What every drawn cell says, by row and column. */
  async answers(): Promise<Map<string, string>> {
    const [head = [], ...rows] = await this.texts();
    const pairs = rows.flatMap(([row = "", ...cells]) =>
      cells.map((cell, i) => [`${row} × ${head[i + 1] ?? ""}`, cell] as const),
    );
    return new Map(pairs);
  }

  /** The grid as it is drawn, head first, each cell by its first line; rows that are not of products left out. */
  async texts(): Promise<string[][]> {
    const rows = await this.grid.getByRole("row").all();
    const cells = (row: Locator) =>
      row.getByRole("columnheader").or(row.getByRole("rowheader")).or(row.getByRole("cell"));
    const texts = await Promise.all(rows.map((row) => cells(row).allInnerTexts()));
    return texts
      .filter(({ length }) => length > 1)
      .map((row) => row.map((cell) => cell.split("\n")[0]?.trim() ?? ""));
  }

  /** Keeps a row at the top, or lets it go. */
  pin(row: string): Promise<void> {
    return this.button(this.t("compare.pin", { name: row })).click();
  }

  /** Takes a column away, or brings it back. */
  async toggleColumn(column: string): Promise<void> {
    await this.button(this.t("compare.columns.button")).click();
    await this.page.getByRole("menuitemcheckbox", { name: column, exact: true }).click();
    await this.page.keyboard.press("Escape");
  }

  head(column: string): Locator {
    return this.grid.getByRole("columnheader", { name: column });
  }

  async export(
    key: "compare.copy.csv" | "compare.copy.markdown" | "compare.save.csv" | "compare.save.image",
  ): Promise<void> {
    await this.button(this.t("compare.export")).click();
    await this.page.getByRole("menuitem", { name: this.t(key), exact: true }).click();
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
}
