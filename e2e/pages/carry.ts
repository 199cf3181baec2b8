import type { Locator } from "playwright/test";
import { Screen } from "./screen.ts";

/** What a menu of a thing can be asked for. */
export type Decision = "plan.decide.take" | "plan.decide.leave" | "plan.decide.auto";

export class CarryScreen extends Screen {
  open(): Promise<void> {
    return this.goTo("carry");
  }

  /** The plan is worked out beside the page; its title says how many needs it covers. */
  async ready(): Promise<void> {
    await this.kept.waitFor();
  }

  get kept(): Locator {
    return this.section(this.t("plan.kept"));
  }

  get left(): Locator {
    return this.section(this.t("plan.left"));
  }

  get matrix(): Locator {
    return this.section(this.t("plan.matrix"));
  }

  /** The heads of the columns that change something. */
  get heads(): Locator {
    return this.matrix.getByRole("table").getByRole("columnheader").getByRole("button");
  }

  get stillWorks(): Locator {
    return this.section(this.t("plan.drill.left"));
  }

  /** The steps of the first hour; numbers to call stand in them. */
  get steps(): Locator {
    return this.page.getByRole("columnheader", { name: this.t("plan.drill.call"), exact: true });
  }

  get write(): Locator {
    return this.button(this.t("plan.to-checklist"));
  }

  /** The note on what an earlier plan wrote into the checklist, with what brings it up to date. */
  get behind(): Locator {
    const buttons = this.button(this.t("plan.behind.off.only")).or(this.button(this.t("plan.behind.off")));
    return this.page.getByRole("status").filter({ has: buttons });
  }

  get needs(): Locator {
    return this.button(this.t("plan.needs"));
  }

  menuOf(thing: string): Locator {
    return this.page.getByRole("button", { name: this.t("plan.more", { thing }), exact: true });
  }

  choice(decision: Decision): Locator {
    return this.page.getByRole("menuitem", { name: this.t(decision), exact: true });
  }
}
