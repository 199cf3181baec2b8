import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expectAccessible } from "../fixtures/axe.ts";
import { NAMES } from "../fixtures/belongings.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { LANGUAGES } from "../fixtures/words.ts";
import { screensOf } from "../pages/screens.ts";

const PASSPHRASE = "correct horse 旅卡通";

for (const language of LANGUAGES) {
  const { owner } = NAMES[language];
  test.describe(language, () => {
    test.use({ language });

    test(`backed up, wiped, looked into, restored, undone, in ${language}`, async ({ carryall }) => {
      const page = await carryall.open();
      const { things, backups, t } = screensOf(page, language);
      await things.open();
      await things.addPerson(owner);
      await backups.open();
      await backups.button(t("backups.create")).click();
      await expect(backups.toast).toContainText(t("backups.created"));
      await expect(backups.rows).toHaveCount(2);
      await expectAccessible(page);

      await things.open();
      await things.button(t("person.remove", { name: owner })).click();
      await expect(things.name).toBeVisible();
      await backups.open();
      await backups.rows.first().getByRole("link").click();
      await expect(page.getByRole("heading", { name: owner })).toBeVisible();
      await expectAccessible(page);
      await page.goBack();
      await backups.restoreFirst();
      await expect(backups.toast).toContainText(t("toast.undo"));
      await expect(backups.rows).toHaveCount(3);
      await things.open();
      await expect(page.getByRole("tab", { name: owner })).toBeVisible();
      await page.keyboard.press("ControlOrMeta+z");
      await expect(things.name).toBeVisible();
      // The name field has the focus now, and with it Ctrl+Shift+Z; the toast has a button.
      await things.toast.getByRole("button", { name: t("toast.redo") }).click();
      await expect(page.getByRole("tab", { name: owner })).toBeVisible();
    });

    test(`copies go to a folder that is there, and to no other, in ${language}`, async ({
      carryall,
    }, testInfo) => {
      const page = await carryall.open();
      const { things, backups, t } = screensOf(page, language);
      await things.open();
      await things.addPerson(owner);
      await backups.open();
      const nowhere = testInfo.outputPath("stick");
      const { folderDialog } = carryall.shell;
      await backups.copyTo(nowhere, folderDialog);
      await expect(backups.alert).toContainText(nowhere);
      await backups.button(t("error.dismiss")).click();
      await backups.copyTo(testInfo.outputDir, folderDialog);
      await expect(
        page.getByText(t("backups.copies.to", { folder: testInfo.outputDir }), { exact: false }).first(),
      ).toBeVisible();
      expect(await readdir(join(testInfo.outputDir, "Carryall backups"))).toHaveLength(1);
      await backups.button(t("backups.create")).click();
      await expect(backups.toast.filter({ hasText: t("backups.copies.copying") })).toHaveCount(0);
      await backups.button(t("backups.copies.off")).click();
      await expect(page.getByText(t("backups.copies.none"))).toBeVisible();
    });

    test(`locked behind a passphrase, the file says nothing and opens only with it, in ${language}`, async ({
      carryall,
    }) => {
      let page = await carryall.open();
      let { things, backups, t } = screensOf(page, language);
      await things.open();
      await things.addPerson(owner);
      await backups.openLock();
      await expectAccessible(page);
      await backups.lockWith(PASSPHRASE, "other words");
      await expect(page.getByText(t("protect.again.differs"))).toBeVisible();
      await backups.lockWith(PASSPHRASE, PASSPHRASE);
      await expect(page.getByText(t("protect.now.passphrase"))).toBeVisible();
      await carryall.close();
      const file = await readFile(join(carryall.profileFolder, "profile.json"), "utf8");
      expect(file).not.toContain(owner);

      page = await carryall.open({ ready: false });
      ({ things, backups, t } = screensOf(page, language));
      await backups.passphrase.waitFor();
      await expectAccessible(page);
      await backups.unlock("wrong words");
      await expect(backups.alert).toHaveText(t("error.profile.passphrase"));
      await backups.unlock(PASSPHRASE);
      await things.open();
      await expect(page.getByRole("tab", { name: owner })).toBeVisible();
    });
  });
}
