import type { Locator } from "playwright/test";
import { PHASES } from "../../core/catalogue/phase.ts";
import type { ItemState } from "../../core/profile/item-mark.ts";
import { Screen } from "./screen.ts";

export interface NewTrip {
  name: string;
  destination: string;
  departs: string;
  returns: string;
}

export class TripsScreen extends Screen {
  open(): Promise<void> {
    return this.goTo("trips");
  }

  get tripName(): Locator {
    return this.page.getByLabel(this.t("trip.name"));
  }

  get note(): Locator {
    return this.page.getByLabel(this.t("item.note"), { exact: true });
  }

  get ownItem(): Locator {
    return this.page.getByLabel(this.t("item.title"), { exact: true });
  }

  heading(name: string): Locator {
    return this.page.getByRole("heading", { level: 1, name, exact: true });
  }

  async startNew(): Promise<void> {
    await this.open();
    await this.page.getByRole("link", { name: this.t("trips.new"), exact: true }).click();
  }

  /** Fills the form and sends it. */
  async enter({ name, destination, departs, returns }: NewTrip): Promise<void> {
    await this.tripName.fill(name);
    await this.page.getByLabel(this.t("trip.destination")).selectOption(destination);
    for (const [label, day] of [
      [this.t("trip.departs"), departs],
      [this.t("trip.returns"), returns],
    ] as const) {
      const field = this.page.getByRole("textbox", { name: label, exact: true });
      await field.fill(day);
      await field.press("Tab");
    }
    await this.button(this.t("trip.create")).click();
  }

  async make(trip: NewTrip): Promise<void> {
    await this.startNew();
    await this.enter(trip);
    await this.heading(trip.name).waitFor();
  }

  async openTrip(name: string): Promise<void> {
    await this.open();
    await this.page.getByRole("link", { name, exact: true }).click();
    await this.heading(name).waitFor();
  }

  /** The titles of all items, phase by phase. */
  async titles(): Promise<string[]> {
    const found: string[] = [];
    for (const phase of PHASES) {
      const boxes = this.section(this.t(`phase.${phase}`)).getByRole("checkbox");
      const names = await boxes.evaluateAll((all) => all.map((box) => box.getAttribute("aria-label") ?? ""));
      found.push(...names.map((name) => name.replace(/\s*[:：][^:：]*$/u, "")));
    }
    return found;
  }

  /** An item's box when the item is in this state. */
  box(title: string, state: ItemState): Locator {
    const name = this.t("item.box", { title, state: this.t(`state.${state}`) });
    return this.page.getByRole("checkbox", { name, exact: true });
  }

  /** What opens and closes an item. */
  item(title: string): Locator {
    return this.page
      .getByRole("button", { name: title, expanded: false })
      .or(this.page.getByRole("button", { name: title, expanded: true }));
  }

  async exportAs(paper: "A4" | "Letter"): Promise<void> {
    await this.button("PDF").click();
    await this.page.getByRole("menuitem", { name: this.t(`export.${paper}`) }).click();
  }
}
