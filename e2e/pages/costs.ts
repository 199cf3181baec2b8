import type { Locator } from "playwright/test";
import type { LineKind } from "../../core/profile/basket-shape.ts";
import { Screen } from "./screen.ts";

/** What paying costs on a trip. */
export class CostsScreen extends Screen {
  /** From the page of the trip. */
  async open(): Promise<void> {
    await this.page.getByRole("link", { name: this.t("costs.title"), exact: true }).click();
    await this.heading.waitFor();
  }

  get heading(): Locator {
    return this.page.getByRole("heading", { level: 1, name: this.t("costs.question") });
  }

  /** Opens a chain to who takes what. */
  more(chain: string): Locator {
    return this.button(this.t("costs.more.of", { chain }));
  }

  breakdown(name: string): Locator {
    return this.page.getByRole("region", { name: this.t("costs.more.of", { chain: name }) });
  }

  count(kind: LineKind): Locator {
    const line = this.t(`costs.line.${kind}`);
    return this.page.getByRole("textbox", { name: this.t("costs.basket.count.of", { line }), exact: true });
  }

  each(kind: LineKind, currency: string): Locator {
    const line = this.t(`costs.line.${kind}`);
    const name = this.t("costs.basket.each.of", { line, currency });
    return this.page.getByRole("textbox", { name, exact: true });
  }

  /** Saves the lines of the basket. */
  get saveBasket(): Locator {
    return this.section(this.t("costs.basket")).getByRole("button", {
      name: this.t("form.save"),
      exact: true,
    });
  }
}
