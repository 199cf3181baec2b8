import { expect, type Locator } from "playwright/test";
import type { LinkLook } from "../../core/compatibility/link-look.ts";
import { Screen } from "./screen.ts";

export interface NewThing {
  kind: "card" | "wallet" | "sim" | "phone";
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

  get product(): Locator {
    return this.page.getByRole("combobox", { name: this.t("thing.product"), exact: true });
  }

  /** Types what is looked for and takes the first that is found. Answers its name. */
  async chooseProduct(typed: string): Promise<string> {
    await this.product.fill(typed);
    const list = this.page.getByRole("listbox", { name: this.t("thing.product"), exact: true });
    const option = list.getByRole("option").first();
    const name = await option.innerText();
    await option.click();
    return name;
  }

  get name(): Locator {
    return this.page.getByLabel(this.t("person.name"), { exact: true });
  }

  get label(): Locator {
    return this.page.getByLabel(this.t("thing.label"));
  }

  get notes(): Locator {
    return this.page.getByLabel(this.t("thing.notes"));
  }

  get amount(): Locator {
    return this.page.getByLabel(this.t("thing.balance"), { exact: true });
  }

  /** Says what is added. The radios are hidden behind their labels, which are what people click. */
  kind(kind: NewThing["kind"]): Promise<void> {
    const kinds = this.page.getByRole("radiogroup", { name: this.t("thing.kind") });
    return kinds.getByText(this.t(`kind.${kind}`), { exact: true }).click();
  }

  openPerson(name: string): Promise<void> {
    return this.page.getByRole("tab", { name, exact: true }).click();
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
    await this.kind(thing.kind);
    const name = await this.chooseProduct(thing.product);
    if (thing.lastDigits !== undefined) await this.lastDigits.fill(thing.lastDigits);
    if (thing.expires !== undefined) await this.page.getByLabel(this.t("thing.expires")).fill(thing.expires);
    for (const wallet of thing.links ?? []) {
      await this.page.getByRole("checkbox", { name: wallet, exact: true }).check();
    }
    await this.button(this.t("form.save-and-add")).click();
    await expect(this.toast).toContainText(name);
    await expect(this.product).toHaveValue("");
    return name;
  }

  /** The head of a card's row; every row's with an empty name. */
  card(name: string): Locator {
    return this.page.getByRole("rowheader", { name });
  }

  async archive(name: string): Promise<void> {
    await this.card(name).getByRole("button").click();
    await this.button(this.t("thing.archive")).click();
  }

  /** What is in the archive, unfolded. */
  async openArchive(): Promise<Locator> {
    const fold = this.page
      .getByRole("button", { name: this.t("things.archive") })
      .and(this.page.locator("[aria-expanded]"));
    if ((await fold.getAttribute("aria-expanded")) === "false") await fold.click();
    return this.section(this.t("things.archive")).getByRole("listitem");
  }

  /** Into the archive, and from there away. */
  async remove(name: string): Promise<void> {
    await this.archive(name);
    const archived = await this.openArchive();
    await archived.filter({ hasText: name }).getByRole("button").click();
    await this.button(this.t("form.remove")).click();
  }

  /** The things in one of the two lists below the table. */
  listed(list: "wallets" | "sims" | "phones"): Locator {
    return this.section(this.t(`things.${list}`)).getByRole("listitem");
  }

  /** The crossing of a card and a wallet when it looks like this. */
  link(card: string, wallet: string, look: LinkLook): Locator {
    return this.button(this.t("link.cell", { card, wallet, state: this.t(`link.look.${look}`) }));
  }
}
