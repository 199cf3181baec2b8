import type { Locator } from "playwright/test";
import { Screen } from "./screen.ts";

export class ExchangeScreen extends Screen {
  async open(): Promise<void> {
    await this.goTo("settings");
    await this.page.getByRole("link", { name: this.t("settings.exchange"), exact: true }).click();
    await this.page.getByRole("heading", { level: 1, name: this.t("exchange.title") }).waitFor();
  }

  export(): Promise<void> {
    return this.button(this.t("exchange.save")).click();
  }

  async exportList(list: "things" | "links"): Promise<void> {
    await this.button(this.t("exchange.lists")).click();
    await this.page.getByRole("menuitem", { name: this.t(`exchange.list.${list}`), exact: true }).click();
  }

  /** Chooses a file to import, as the file dialog would. */
  choose(name: string, content: Uint8Array | string): Promise<void> {
    return this.chooseFile(this.t("exchange.import.choose"), name, content);
  }

  get preview(): Locator {
    return this.section(this.t("exchange.preview"));
  }

  get problems(): Locator {
    return this.section(this.t("own.pack.problems"));
  }

  get table(): Locator {
    return this.section(this.t("csv.title"));
  }

  get rowProblems(): Locator {
    return this.section(this.t("csv.problems"));
  }

  merge(): Promise<void> {
    return this.preview.getByRole("button", { name: this.t("exchange.go.merge"), exact: true }).click();
  }

  /** Takes the file's side of a conflict. */
  takeTheirs(name: string): Promise<void> {
    const which = this.preview.getByRole("radiogroup", { name: this.t("exchange.take.of", { name }) });
    return which.getByText(this.t("exchange.take.theirs"), { exact: true }).click();
  }

  /** Says that a field of a row is in the column of that name. */
  async map(field: "product" | "label", column: string): Promise<void> {
    const select = this.table.getByLabel(this.t(`csv.column.${field}`), { exact: true });
    await select.selectOption({ label: column });
  }

  /** Removes everything that was entered, after the question. */
  async clear(): Promise<void> {
    await this.button(this.t("clear.open")).click();
    const dialog = this.page.getByRole("dialog", { name: this.t("clear.question") });
    await dialog.getByRole("button", { name: this.t("clear.go"), exact: true }).click();
  }
}
