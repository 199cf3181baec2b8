import type { Locator } from "playwright/test";
import type { Level } from "../../core/catalogue/level.ts";
import { Screen } from "./screen.ts";

/** What a person says of a pair. */
export interface Answer {
  level: Level;
  note: string;
  short?: string;
  from?: string;
}

/** The person’s own entries, the forms for them, and packs. */
export class OwnFactsScreen extends Screen {
  async open(): Promise<void> {
    await this.goTo("facts-page");
    await this.page.getByRole("link", { name: this.t("own.title"), exact: true }).click();
    await this.title.filter({ hasText: this.t("own.title") }).waitFor();
  }

  get title(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }

  /** The row of an entry. */
  entry(name: string): Locator {
    const rows = this.section(this.t("own.list")).getByRole("row");
    return rows.filter({ has: this.page.getByRole("link", { name, exact: true }) });
  }

  remove(name: string): Promise<void> {
    return this.button(this.t("own.remove.of", { name })).click();
  }

  /** Opens the form for a new entry. */
  add(kind: "statement" | "card" | "wallet" | "sim" | "place"): Promise<void> {
    return this.page.getByRole("link", { name: this.t(`own.new.${kind}`), exact: true }).click();
  }

  field(key: "own.name" | "own.about" | "own.note" | "own.from" | "own.short"): Locator {
    return this.page.getByRole("textbox", { name: this.t(key), exact: true });
  }

  /** Types into a list of choices and takes the one of that name. */
  async choose(key: "own.product" | "own.at", name: string): Promise<void> {
    await this.page.getByRole("combobox", { name: this.t(key), exact: true }).fill(name);
    // The list of the field before may still be closing.
    const list = this.page.getByRole("listbox", { name: this.t(key), exact: true });
    await list.getByRole("option", { name, exact: true }).click();
  }

  /** Fills the form for a pair, whichever it is about. */
  async answer({ level, note, short, from }: Answer): Promise<void> {
    await this.page.getByRole("radio", { name: this.t(`level.${level}`), exact: true }).check();
    await this.field("own.note").fill(note);
    if (short !== undefined) await this.field("own.short").fill(short);
    if (from !== undefined) await this.field("own.from").fill(from);
  }

  save(): Promise<void> {
    return this.button(this.t("form.save")).click();
  }

  export(): Promise<void> {
    return this.button(this.t("own.pack.export")).click();
  }

  /** Chooses a file to import, as the file dialog would. */
  choosePack(name: string, content: Uint8Array | string): Promise<void> {
    return this.chooseFile(this.t("own.pack.import"), name, content);
  }

  get preview(): Locator {
    return this.section(this.t("own.pack.preview"));
  }

  get problems(): Locator {
    return this.section(this.t("own.pack.problems"));
  }

  takePack(): Promise<void> {
    return this.preview.getByRole("button", { name: this.t("own.pack.take"), exact: true }).click();
  }
}
