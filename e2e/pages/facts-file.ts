import type { Locator } from "playwright/test";
import type { FactsRefusal } from "../../contract/facts-file.ts";
import { Screen } from "./screen.ts";

/** Facts newer than the app. */
export class FactsFileScreen extends Screen {
  async open(): Promise<void> {
    await this.goTo("settings");
    await this.page.getByRole("link", { name: this.t("facts-file.go-on"), exact: true }).click();
    await this.page.getByRole("heading", { level: 1, name: this.t("facts-file.title") }).waitFor();
    await this.inUse.waitFor();
  }

  get inUse(): Locator {
    return this.section(this.t("facts-file.in-use"));
  }

  get preview(): Locator {
    return this.section(this.t("facts-file.preview"));
  }

  choose(name: string, content: string): Promise<void> {
    return this.chooseFile(this.t("facts-file.choose"), name, content);
  }

  /** Drops a file where files are dropped; its content may be said several times over. */
  async drop(name: string, content: string, times = 1): Promise<void> {
    const data = await this.page.evaluateHandle(
      ({ file, text }) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text.content.repeat(text.times)], file, { type: "application/json" }));
        return transfer;
      },
      { file: name, text: { content, times } },
    );
    const place = this.page.getByText(this.t("own.pack.drop"));
    await place.dispatchEvent("drop", { dataTransfer: data });
  }

  accept(): Promise<void> {
    return this.button(this.t("facts-file.accept")).click();
  }

  stepBack(): Promise<void> {
    return this.button(this.t("facts-file.back")).click();
  }

  /** The beginning of the sentence that says why a file is not taken. */
  because(reason: FactsRefusal): string {
    const said = this.t(`facts-file.refused.${reason}` as "facts-file.refused.older", { detail: "DETAIL" });
    return said.split(/[（(：:]|DETAIL/)[0] ?? said;
  }
}
