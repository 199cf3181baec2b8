import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expectAccessible } from "../fixtures/axe.ts";
import { NAMES } from "../fixtures/belongings.ts";
import type { Carryall } from "../fixtures/app-under-test.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { LANGUAGES, type Language } from "../fixtures/words.ts";
import { screensOf } from "../pages/screens.ts";

const [FIRST, SECOND] = ["correct horse 旅卡通", "battery staple 旅卡通"] as const;

/** Keeps the backup there is, and later puts it back under an older name, which it returns. */
async function keepBackup(profileFolder: string): Promise<() => Promise<string>> {
  const folder = join(profileFolder, "backups");
  const [made = ""] = await readdir(folder);
  const bytes = await readFile(join(folder, made));
  const name = "2026-01-20T08-00-00-000Z-daily-v3.json";
  return async () => {
    await writeFile(join(folder, name), bytes);
    return name;
  };
}

/** A profile locked with the first passphrase, and the backup of then. */
async function lockAndKeep(carryall: Carryall, language: Language) {
  const page = await carryall.open();
  const { things, backups, t } = screensOf(page, language);
  await things.open();
  await things.addPerson(NAMES[language].owner);
  await backups.openLock();
  await backups.lockWith(FIRST, FIRST);
  await expect(page.getByText(t("protect.now.passphrase"))).toBeVisible();
  return { page, things, backups, t, putBack: await keepBackup(carryall.profileFolder) };
}

for (const language of LANGUAGES) {
  const { owner } = NAMES[language];
  test.describe(language, () => {
    test.use({ language });

    test(`a backup from before asks for the passphrase of then, in ${language}`, async ({ carryall }) => {
      const before = await lockAndKeep(carryall, language);
      await before.backups.button(before.t("protect.off")).click();
      await expect(before.page.getByText(before.t("protect.now.none"))).toBeVisible();
      await carryall.close();
      await before.putBack();

      const page = await carryall.open();
      const { things, backups, t } = screensOf(page, language);
      await things.open();
      await things.button(t("person.remove", { name: owner })).click();
      await expect(things.name).toBeVisible();
      await backups.open();
      const row = backups.because(t("backups.problem.sealed"));
      await row.getByRole("link").click();
      const field = t("backups.locked.field");
      await expectAccessible(page);
      await backups.enterEarlier(field, SECOND, t("backups.locked.open"));
      await expect(backups.alert).toHaveText(t("error.profile.passphrase"));
      await page.goBack();
      await row.getByRole("button").click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel(field).fill(FIRST);
      await dialog.getByRole("button", { name: t("backups.restore"), exact: true }).click();
      await expect(backups.toast).toContainText(t("toast.undo"));
      await expect(row).toBeHidden();
      await things.open();
      await expect(page.getByRole("tab", { name: owner })).toBeVisible();
    });

    test(`a backup from before gets the lock of now, in ${language}`, async ({ carryall }) => {
      const before = await lockAndKeep(carryall, language);
      await before.backups.lockWith(SECOND, SECOND);
      await expect(before.backups.toast).toContainText(before.t("protect.saved"));
      await carryall.close();
      const name = await before.putBack();

      const page = await carryall.open({ ready: false });
      const { backups, t } = screensOf(page, language);
      await backups.unlock(SECOND);
      await backups.openLock();
      const lagging = page.getByRole("region", { name: t("protect.lagging") });
      await expect(lagging).toContainText(name);
      await expectAccessible(page);
      await backups.enterEarlier(t("protect.lagging.field"), FIRST, t("protect.lagging.use"));
      await expect(backups.toast).toContainText(t("protect.lagging.brought"));
      await expect(lagging).toBeHidden();
    });

    test(`copies out of reach are named until they are locked too, in ${language}`, async ({
      carryall,
    }, testInfo) => {
      const page = await carryall.open();
      const { things, backups, t } = screensOf(page, language);
      const stick = testInfo.outputPath("stick");
      await mkdir(stick);
      await things.open();
      await things.addPerson(owner);
      await backups.open();
      await backups.copyTo(stick, carryall.shell.folderDialog);
      await expect(page.getByText(t("backups.copies.to", { folder: stick })).first()).toBeVisible();
      await rm(stick, { recursive: true });
      await backups.openLock();
      await backups.lockWith(FIRST, FIRST);
      await expect(backups.toast).toContainText(t("protect.saved.partly"));
      await expect(backups.alert).toContainText(t("place.lagging"));
      await expectAccessible(page);
      await things.open();
      await backups.alert.getByRole("link", { name: t("place.lagging.see") }).click();
      const lagging = page.getByRole("region", { name: t("protect.lagging") });
      await expect(lagging).toContainText(t("protect.reason.gone"));
      await backups.button(t("protect.lagging.again")).click();
      await expect(backups.toast).toContainText(t("protect.lagging.still"));
      await mkdir(stick);
      await backups.button(t("protect.lagging.again")).click();
      await expect(backups.toast).toContainText(t("protect.lagging.brought"));
      await expect(lagging).toBeHidden();
      await expect(backups.alert).toBeHidden();
    });
  });
}
