import type { Locator } from "playwright/test";
import { Screen } from "./screen.ts";

type Answer = "yes" | "no" | "cannot-tell";
type Kept = "card" | "wallet" | "person" | "place";

export class FixScreen extends Screen {
  open(): Promise<void> {
    return this.goTo("fix");
  }

  get title(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }

  /** The field for the text of a screen, where one begins. */
  get paste(): Locator {
    return this.page.getByRole("textbox", { name: this.t("fix.paste") });
  }

  /** The same with a symptom in hand. */
  get said(): Locator {
    return this.page.getByRole("textbox", { name: this.t("fix.said") });
  }

  get found(): Locator {
    return this.section(this.t("fix.found"));
  }

  symptom(name: string): Locator {
    return this.page.getByRole("main").getByRole("link", { name, exact: true });
  }

  /** Says for whom, with what or where: by the id of a thing, a product, a person or a place. */
  async say(kind: Kept, id: string): Promise<void> {
    await this.page.getByLabel(this.t(`fix.with.${kind}`), { exact: true }).selectOption(id);
  }

  get amount(): Locator {
    return this.page.getByLabel(this.t("fix.with.amount"));
  }

  get checks(): Locator {
    return this.section(this.t("fix.order"));
  }

  /** What is in hand: a question about a fact, or a cause. */
  get current(): Locator {
    return this.checks.locator("[data-current]");
  }

  get struck(): Locator {
    return this.section(this.t("fix.struck"));
  }

  get last(): Locator {
    return this.section(this.t("fix.last"));
  }

  answer(answer: Answer): Locator {
    return this.current.getByRole("button", { name: this.t(`fix.answer.${answer}`), exact: true });
  }

  get summary(): Locator {
    return this.section(this.t("fix.summary"));
  }

  /** Answers until a cause is in hand: with what is said of questions, *no* to other causes. */
  async answerUntil(cause: string, toQuestions: Answer = "cannot-tell"): Promise<void> {
    for (;;) {
      const inHand = await this.current.getAttribute("data-current");
      if (inHand === cause) return;
      const isQuestion = (await this.current.getByText(this.t("fix.question.why")).count()) > 0;
      await this.answer(isQuestion ? toQuestions : "no").click();
      await this.current.and(this.page.locator(`:not([data-current="${inHand}"])`)).waitFor();
    }
  }
}
