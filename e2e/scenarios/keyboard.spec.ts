import { NAMES } from "../fixtures/belongings.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { withOwner } from "../fixtures/with-owner.ts";
import { LANGUAGES } from "../fixtures/words.ts";
import { screensOf } from "../pages/screens.ts";

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`a form takes the focus and gives it back, in ${language}`, async ({ carryall }) => {
      const page = await carryall.open();
      const { things, t } = screensOf(page, language);
      await things.open();
      await expect(things.name).toBeFocused();
      await page.keyboard.type(NAMES[language].owner);
      await page.keyboard.press("Enter");
      await expect(page.getByRole("main")).toBeFocused();

      await page.keyboard.press("Tab");
      const add = things.button(t("things.add"));
      await expect(add).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(things.product).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(add).toBeFocused();
    });

    test(`saved to add another, the form is ready for the next one, in ${language}`, async ({ carryall }) => {
      const { things, t } = await withOwner(carryall, language);
      await things.startAdding();
      for (const product of ["icbc-debit", "octopus"]) {
        await things.chooseProduct(product);
        await things.label.fill(product);
        await things.button(t("form.save-and-add")).click();
        await expect(things.card(product)).toBeVisible();
        await expect(things.product).toBeFocused();
        await expect(things.product).toHaveValue("");
        await expect(things.label).toHaveValue("");
      }
    });
  });
}
