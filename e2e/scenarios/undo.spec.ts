import { NAMES } from "../fixtures/belongings.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { withOneLink } from "../fixtures/one-link.ts";
import { LANGUAGES } from "../fixtures/words.ts";

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`an archived card comes back with its link, by the button, in ${language}`, async ({ carryall }) => {
      const { things, link } = await withOneLink(carryall, language);
      await things.archive(NAMES[language].icbc);
      await expect(link).toBeHidden();
      await things.undo.click();
      await expect(link).toBeVisible();
      await expect(things.undo).toBeHidden();
    });

    test(`a removed card comes back with its link, by Ctrl+Z, in ${language}`, async ({ carryall }) => {
      const { things, link, page } = await withOneLink(carryall, language);
      await things.remove(NAMES[language].icbc);
      await expect(link).toBeHidden();
      // Out of the bin, then out of the archive.
      await page.keyboard.press("Control+z");
      await page.keyboard.press("Control+z");
      await expect(link).toBeVisible();
    });

    test(`undo and redo say what they take, across screens, in ${language}`, async ({ carryall }) => {
      const { things, settings, link, page, t } = await withOneLink(carryall, language);
      await things.archive(NAMES[language].icbc);
      const step = t("step.thing.change", { subject: NAMES[language].icbc });
      await settings.open();
      await things.button(t("step.undo", { step })).click();
      await expect(things.toast).toContainText(t("toast.undone", { step }));
      await things.toast.getByRole("button", { name: t("toast.redo") }).click();
      await expect(things.toast).toContainText(t("toast.redone", { step }));
      await page.keyboard.press("Control+z");
      await things.open();
      await expect(link).toBeVisible();
      await page.keyboard.press("Control+Shift+z");
      await expect(link).toBeHidden();
      await page.keyboard.press("Control+z");
      await expect(link).toBeVisible();
      await page.keyboard.press("Control+y");
      await expect(link).toBeHidden();
      await expect(things.button(t("step.redo.none"))).toBeVisible();
    });
  });
}
