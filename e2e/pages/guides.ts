import type { Locator } from "playwright/test";
import type { ItemState } from "../../core/profile/item-mark.ts";
import { Screen } from "./screen.ts";

/** The list of guides, and one of them. */
export class GuidesScreen extends Screen {
  open(): Promise<void> {
    return this.goTo("guides");
  }

  get find(): Locator {
    return this.findField(this.t("guides.find"));
  }

  guide(name: string): Locator {
    return this.page.getByRole("main").getByRole("link", { name, exact: true });
  }

  get title(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }

  get steps(): Locator {
    return this.section(this.t("guide.steps"));
  }

  /** The step in hand. */
  get inHand(): Locator {
    return this.steps.locator("[aria-current=step]");
  }

  /** The box of a step when it is in this state. */
  box(number: number, text: string, state: ItemState): Locator {
    const name = this.t("guide.step.box", { number, text, state: this.t(`state.${state}`) });
    return this.page.getByRole("checkbox", { name, exact: true });
  }

  get done(): Locator {
    return this.button(this.t("guide.done"));
  }

  get doneLast(): Locator {
    return this.button(this.t("guide.done.last"));
  }

  stuck(symptom: string): Locator {
    return this.button(this.t("guide.step.stuck", { symptom }));
  }

  get note(): Locator {
    return this.button(this.t("guide.note"));
  }

  noteField(number: number): Locator {
    return this.page.getByRole("textbox", { name: this.t("guide.note.field", { number }), exact: true });
  }

  get saveNote(): Locator {
    return this.button(this.t("guide.note.save"));
  }

  get intoTrip(): Locator {
    return this.button(this.t("guide.trip"));
  }

  trip(name: string): Locator {
    return this.page.getByRole("menuitemcheckbox", { name, exact: true });
  }

  async printOn(paper: "A4" | "Letter"): Promise<void> {
    await this.button(this.t("guide.print")).click();
    await this.page.getByRole("menuitem", { name: this.t(`export.${paper}`) }).click();
  }
}
