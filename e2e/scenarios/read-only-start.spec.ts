import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expectAccessible } from "../fixtures/axe.ts";
import { NAMES } from "../fixtures/belongings.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { seedOwner, withOwner } from "../fixtures/with-owner.ts";
import { makeUnwritable } from "../fixtures/unwritable.ts";
import { LANGUAGES } from "../fixtures/words.ts";
import { screensOf } from "../pages/screens.ts";

const THEIRS = JSON.stringify({
  pid: 1,
  started: null,
  shell: "electron",
  since: "2026-11-26T08:00:00.000Z",
  host: "lins-desktop",
});

for (const language of LANGUAGES) {
  const { owner } = NAMES[language];
  test.describe(language, () => {
    test.use({ language });

    test(`a folder that cannot be written opens to be read, and to be changed once it can, in ${language}`, async ({
      carryall,
    }) => {
      await seedOwner(carryall, language);
      const free = await makeUnwritable(carryall.profileFolder);
      test.skip(free === null, "no folder can be made read-only here");
      try {
        await carryall.open();
        const { things, t } = screensOf(carryall.page, language);
        const [sentence = ""] = t("place.blocked.text", { reason: "\0", folder: "\0" }).split("\0");
        await expect(things.alert).toContainText(sentence);
        await things.open();
        await expect(carryall.page.getByRole("tab", { name: owner })).toBeVisible();
        await expectAccessible(carryall.page);
        await things.button(t("place.blocked.retry")).click();
        await expect(things.toast).toContainText(t("place.blocked.still"));
      } finally {
        await free?.();
      }
      const { page } = carryall;
      const { things, t } = screensOf(page, language);
      await things.button(t("place.blocked.retry")).click();
      await expect(things.alert).toBeHidden();
      await things.addAnotherPerson("Zoe");
      await expect(page.getByRole("tab", { name: "Zoe" })).toBeVisible();
    });

    test(`a lock of another computer is said, and taken over when one says so, in ${language}`, async ({
      carryall,
    }) => {
      await seedOwner(carryall, language);
      const lock = join(carryall.profileFolder, "profile.lock");
      await writeFile(lock, THEIRS);

      const page = await carryall.open({ ready: false });
      const { things, t } = screensOf(page, language);
      await expect(things.alert).toContainText("lins-desktop");
      await expectAccessible(page);
      await things.button(t("boot.read-only")).click();
      await things.open();
      await expect(page.getByRole("tab", { name: owner })).toBeVisible();
      await expect(page.getByText(t("place.elsewhere", { host: "lins-desktop" }))).toBeVisible();
      expect(await readFile(lock, "utf8")).toBe(THEIRS);
      await things.button(t("place.read-only.take")).click();
      await expect(page.getByText(t("place.elsewhere", { host: "lins-desktop" }))).toBeHidden();
      await things.addAnotherPerson("Zoe");
      await expect(page.getByRole("tab", { name: "Zoe" })).toBeVisible();

      await writeFile(lock, THEIRS);
      await things.addAnotherPerson("Ida");
      await expect(things.alert).toContainText(t("error.profile.lock-lost"));
      await expect(page.getByText(t("place.elsewhere", { host: "lins-desktop" }))).toBeVisible();
      await expectAccessible(page);
    });

    test(`a lock file that was removed is made again, and that is said, in ${language}`, async ({
      carryall,
    }) => {
      const { things, t, page } = await withOwner(carryall, language);
      await rm(join(carryall.profileFolder, "profile.lock"));
      await things.addAnotherPerson("Zoe");
      await expect(page.getByRole("tab", { name: "Zoe" })).toBeVisible();
      await expect(things.alert).toContainText(t("place.lock-was-gone"));
      await expectAccessible(page);
      await things.button(t("error.dismiss")).click();
      await expect(things.alert).toBeHidden();
    });
  });
}
