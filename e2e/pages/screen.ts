import type { Locator, Page } from "playwright/test";
import type { Translate } from "../fixtures/words.ts";

export type Place =
  | "today"
  | "trips"
  | "carry"
  | "compare"
  | "advice"
  | "things"
  | "fix"
  | "guides"
  | "facts-page"
  | "settings";

/** What every screen has: the rail, the toast, sections by their title. */
export class Screen {
  constructor(
    protected readonly page: Page,
    protected readonly t: Translate,
  ) {}

  async goTo(place: Place): Promise<void> {
    const rail = this.page.getByRole("navigation", { name: this.t("nav.label") });
    const link = rail.getByRole("link", { name: this.t(`nav.${place}`), exact: true });
    await link.click();
    await link.and(this.page.locator("[aria-current=page]")).waitFor();
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** Chooses a file, as the file dialog that a button opens would. */
  async chooseFile(button: string, name: string, content: Uint8Array | string): Promise<void> {
    const chooser = this.page.waitForEvent("filechooser");
    await this.button(button).click();
    const buffer = Buffer.from(content);
    await (await chooser).setFiles({ name, mimeType: "application/octet-stream", buffer });
  }

  /** Looks for a text among what the screen lists; the field is there when the list is long. */
  findField(name: string): Locator {
    return this.page.getByRole("textbox", { name, exact: true });
  }

  /** How many elements the screen has drawn. */
  elements(): Promise<number> {
    return this.page.getByRole("main").locator("*").count();
  }

  section(name: string): Locator {
    return this.page.getByRole("region", { name, exact: true });
  }

  /** What an answer leaves out of what somebody has, each thing with the reason. */
  notCounted(things: Record<string, string>): Locator {
    const named = Object.entries(things).map(([thing, why]) => this.t("not-counted.thing", { thing, why }));
    return this.page.getByText(this.t("not-counted", { things: named.join(this.t("list.separator")) }));
  }

  /** What a form says was changed elsewhere while it was open. */
  beside(part: string): Locator {
    return this.page.getByRole("radiogroup", { name: part, exact: true });
  }

  /** What a form says when what was typed into it before is back. */
  get typedBefore(): Locator {
    return this.page.getByRole("status").filter({ hasText: this.t("draft.back") });
  }

  get startOver(): Locator {
    return this.page.getByRole("main").getByRole("button", { name: this.t("draft.over"), exact: true });
  }

  /** What was just done, with its undo. */
  get toast(): Locator {
    // Banners of the page are statuses too; the one that says what was done comes after them.
    return this.page.getByRole("status").last();
  }

  get undo(): Locator {
    return this.toast.getByRole("button", { name: this.t("toast.undo") });
  }

  /** The sentences that say what is wrong: of a field, or of the whole page. */
  get alert(): Locator {
    return this.page.getByRole("alert");
  }
}
