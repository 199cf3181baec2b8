import type { Locator } from "playwright/test";
import type { RunningShell } from "../shells/shell.ts";
import { Screen } from "./screen.ts";

/** The backups, the copies of them, and the lock of the file. */
export class BackupsScreen extends Screen {
  async open(): Promise<void> {
    await this.goTo("settings");
    await this.page.getByRole("link", { name: this.t("settings.backups"), exact: true }).click();
    await this.button(this.t("backups.create")).waitFor();
  }

  get rows(): Locator {
    return this.section(this.t("backups.list"))
      .getByRole("row")
      .filter({ has: this.page.getByRole("rowheader") });
  }

  restoreFirst(): Promise<void> {
    return this.#restore(this.rows.first());
  }

  /** Restores the newest backup that has this in it. */
  restore(content: string): Promise<void> {
    return this.#restore(this.rows.filter({ hasText: content }).first());
  }

  async #restore(row: Locator): Promise<void> {
    await row.getByRole("button").click();
    const dialog = this.page.getByRole("dialog", { name: this.t("backups.restore") });
    await dialog.getByRole("button", { name: this.t("backups.restore"), exact: true }).click();
    await dialog.waitFor({ state: "hidden" });
  }

  /** Chooses the folder in the system's dialog, or types it where there is none. */
  async copyTo(folder: string, dialog: RunningShell["folderDialog"]): Promise<void> {
    if (dialog === null) {
      await this.page.getByLabel(this.t("backups.copies.field")).fill(folder);
      await this.button(this.t("backups.copies.set")).click();
    } else {
      await dialog(folder);
      await this.button(this.t("backups.copies.choose")).click();
    }
  }

  async openLock(): Promise<void> {
    await this.goTo("settings");
    await this.page.getByRole("link", { name: this.t("settings.protect"), exact: true }).click();
    await this.page.getByLabel(this.t("protect.passphrase.field")).waitFor();
  }

  async lockWith(first: string, again: string): Promise<void> {
    await this.page.getByLabel(this.t("protect.passphrase.field")).fill(first);
    await this.page.getByLabel(this.t("protect.again")).fill(again);
    await this.page.getByLabel(this.t("protect.passphrase.understood")).check();
    await this.button(this.t("protect.passphrase")).click();
  }

  get passphrase(): Locator {
    return this.page.getByLabel(this.t("boot.unlock.field"));
  }

  async unlock(passphrase: string): Promise<void> {
    await this.passphrase.fill(passphrase);
    await this.button(this.t("boot.unlock")).click();
  }

  /** The backups that cannot be opened for this reason, in the page’s words. */
  because(problem: string): Locator {
    return this.rows.filter({ hasText: problem });
  }

  /** Enters a passphrase of before into the form that asks for it. */
  async enterEarlier(field: string, passphrase: string, action: string): Promise<void> {
    await this.page.getByLabel(field).fill(passphrase);
    await this.button(action).click();
  }
}
