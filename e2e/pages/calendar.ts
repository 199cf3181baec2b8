import type { Locator, Page } from "playwright/test";
import { dayFull } from "../../core/i18n/dates.ts";
import type { Language, Translate } from "../fixtures/words.ts";

/** More months than anybody plans ahead. */
const MOST_TURNS = 36;

/** The calendar that a date field opens. One at a time is open. */
export class Calendar {
  constructor(
    private readonly page: Page,
    private readonly t: Translate,
    private readonly language: Language,
  ) {}

  field(label: string): Locator {
    return this.page.getByRole("textbox", { name: label, exact: true });
  }

  /** The button of a day of the month that is shown. */
  day(date: string): Locator {
    return this.page.getByRole("button", { name: dayFull(date, this.language), exact: true });
  }

  /** Opens the field’s calendar, turns its pages until the day is there, and clicks it. */
  async turnTo(label: string, date: string): Promise<void> {
    await this.field(label).click();
    const next = this.page.getByRole("button", { name: this.t("date.next-month") });
    await next.waitFor();
    for (let turns = 0; turns < MOST_TURNS && !(await this.day(date).isVisible()); turns++)
      await next.click();
    await this.day(date).click();
  }

  /** Opens the field’s calendar, chooses the year and the month in its head, and clicks the day. */
  async chooseFrom(label: string, date: string): Promise<void> {
    const [year = "", month = ""] = date.split("-");
    await this.field(label).click();
    await this.page.getByRole("button", { name: this.t("date.choose-month") }).click();
    await this.page.getByRole("button", { name: this.t("date.choose-year") }).click();
    const chinese = this.language === "zh-CN";
    await this.page.getByRole("button", { name: year, exact: true }).click();
    const short = new Intl.DateTimeFormat("en-US", { month: "short", timeZone: "UTC" });
    const name = chinese ? `${Number(month)}月` : short.format(new Date(`${date}T00:00:00Z`));
    await this.page.getByRole("button", { name, exact: true }).click();
    await this.day(date).click();
  }
}
