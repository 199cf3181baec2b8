import type { Locator } from "playwright/test";
import { Screen } from "./screen.ts";

/** An option as the screen shows it. */
export interface ShownOption {
  rank: number;
  name: string;
  score: number;
  /** What the parts of the bar add up to. */
  sum: number;
}

export class AdviceScreen extends Screen {
  open(): Promise<void> {
    return this.goTo("advice");
  }

  /** The bars are drawn by a part that loads after the page. */
  ready(): Promise<void> {
    return this.bars.first().waitFor();
  }

  get scenarios(): Locator {
    return this.page.getByRole("tablist", { name: this.t("advice.scenarios") }).getByRole("tab");
  }

  async choose(scenario: string): Promise<void> {
    await this.page.getByRole("tab", { name: scenario, exact: true }).click();
    await this.page.getByRole("tabpanel", { name: scenario, exact: true }).waitFor();
    await this.bars.first().waitFor();
  }

  private get ranked(): Locator {
    return this.section(this.t("advice.ranked"));
  }

  private get bars(): Locator {
    return this.ranked.getByRole("img");
  }

  async options(): Promise<ShownOption[]> {
    const items = this.ranked.getByRole("listitem");
    return Promise.all((await items.all()).map((item) => this.optionIn(item)));
  }

  private async optionIn(item: Locator): Promise<ShownOption> {
    const bar = (await item.getByRole("img").first().getAttribute("aria-label")) ?? "";
    const points = bar
      .split(this.t("list.separator"))
      .map((part) => Number(/\d+(?:\.\d+)?$/.exec(part)?.[0] ?? 0));
    const name = await item.getByRole("heading").innerText();
    // Above the reasons stand rank, name, what it costs, and the score last.
    const [head = ""] = (await item.innerText()).split(await item.getByRole("paragraph").first().innerText());
    const lines = head.trim().split("\n");
    const score = Number.parseFloat(lines.at(-1) ?? "");
    return {
      rank: Number(lines[0]),
      name,
      score,
      sum: Math.round(points.reduce((sum, p) => sum + p, 0) * 10) / 10,
    };
  }

  /** The sentence that says why an option is ruled out. */
  get ruledOut(): Locator {
    return this.ranked.getByText(this.t("advice.ruled-out", { reason: "" }).trim());
  }
}
