import { expect, type Locator } from "playwright/test";
import { Screen } from "./screen.ts";

export interface NewThing {
  kind: "card" | "wallet" | "sim";
  /** Id in the catalogue. */
  product: string;
  lastDigits?: string;
  expires?: string;
  /** Names of wallets to tick. */
  links?: string[];
}

export class ThingsScreen extends Screen {
  open(): Promise<void> {
    return this.goTo("things");
  }

  get name(): Locator {
    return this.page.getByLabel(this.t("person.name"));
  }

  get label(): Locator {
    return this.page.getByLabel(this.t("thing.label"));
  }

  get lastDigits(): Locator {
    return this.page.getByLabel(this.t("thing.last-digits.card"));
  }

  async addPerson(name: string): Promise<void> {
    await this.name.fill(name);
    await this.button(this.t("person.add")).click();
    await this.page.getByRole("tab", { name, exact: true }).waitFor();
  }

  /** Adds one more; whether it was saved is for the caller to see. */
  async addAnotherPerson(name: string): Promise<void> {
    await this.page.getByRole("tab", { name: this.t("person.new"), exact: true }).click();
    await this.name.fill(name);
    await this.button(this.t("person.add")).click();
  }

  startAdding(): Promise<void> {
    return this.button(this.t("things.add")).click();
  }

  closeForm(): Promise<void> {
    return this.button(this.t("form.close")).click();
  }

  /** Fills the open form, saves, and leaves it open for the next. Answers what the app calls the thing. */
  async add(thing: NewThing): Promise<string> {
    // The radios are hidden behind their labels, which are what people click.
    const kinds = this.page.getByRole("radiogroup", { name: this.t("thing.kind") });
    await kinds.getByText(this.t(`kind.${thing.kind}`), { exact: true }).click();
    const product = this.page.getByLabel(this.t("thing.product"));
    await product.selectOption(thing.product);
    const name = await product.locator("option:checked").innerText();
    if (thing.lastDigits !== undefined) await this.lastDigits.fill(thing.lastDigits);
    if (thing.expires !== undefined) await this.page.getByLabel(this.t("thing.expires")).fill(thing.expires);
    for (const wallet of thing.links ?? []) {
      await this.page.getByRole("checkbox", { name: wallet, exact: true }).check();
    }
    await this.button(this.t("form.save-and-add")).click();
    await expect(this.toast).toContainText(name);
    await expect(product).toHaveValue("");
    return name;
  }

  /** The head of a card's row; every row's with an empty name. */
  card(name: string): Locator {
    return this.page.getByRole("rowheader", { name });
  }

  async remove(name: string): Promise<void> {
    await this.card(name).getByRole("button").click();
    await this.button(this.t("form.remove")).click();
  }

  /** The things in one of the two lists below the table. */
  listed(list: "wallets" | "sims"): Locator {
    return this.section(this.t(`things.${list}`)).getByRole("listitem");
  }

  /** The crossing of a card and a wallet when it looks like this. */
  link(card: string, wallet: string, look: "linked" | "limited"): Locator {
    return this.button(this.t("link.cell", { card, wallet, state: this.t(`link.look.${look}`) }));
  }
}
