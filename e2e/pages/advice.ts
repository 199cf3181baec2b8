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

  /** The name of the option in the first place. */
  get first(): Locator {
    return this.ranked.getByRole("listitem").first().getByRole("heading");
  }

  /** Whether the first place holds, and on what it hangs. */
  get standing(): Locator {
    return this.ranked.getByRole("status");
  }

  slider(criterion: string): Locator {
    return this.page.getByRole("slider", { name: criterion, exact: true });
  }

  /** The weights as the sliders have them. */
  weights(): Promise<number[]> {
    return this.page
      .getByRole("slider")
      .evaluateAll((all) => all.map((one) => Number((one as HTMLInputElement).value)));
  }

  /** Drags a slider by mouse to a part of its line. */
  async drag(criterion: string, to: number): Promise<void> {
    const slider = this.slider(criterion);
    await slider.scrollIntoViewIfNeeded();
    const box = await slider.boundingBox();
    if (box === null) throw new Error(`${criterion} is not drawn`);
    const { mouse } = this.page;
    const y = box.y + box.height / 2;
    const from = Number(await slider.inputValue()) / 100;
    const at = (part: number) => box.x + 8 + (box.width - 16) * part;
    await mouse.move(at(from), y);
    await mouse.down();
    await mouse.move(at(to), y, { steps: 5 });
    await mouse.up();
  }

  async ask(what: "topic" | "where", value: string): Promise<void> {
    const label = what === "topic" ? this.t("advice.topic") : this.t("advice.where");
    await this.page.getByRole("combobox", { name: label, exact: true }).selectOption(value);
  }
}
