import type { Page } from "playwright/test";
import { expectAccessible } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { withOwner } from "../fixtures/with-owner.ts";
import { LANGUAGES } from "../fixtures/words.ts";

/** Looks at the dialog that is open, and closes it with the keyboard. */
async function lookAt(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole("dialog", { name });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await expect(page.locator("header:not([role])")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
}

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`dialogs are accessible while they are open, in ${language}`, async ({ carryall }) => {
      const { exchange, backups, t, page } = await withOwner(carryall, language);
      await exchange.open();
      await exchange.button(t("clear.open")).click();
      await lookAt(page, t("clear.question"));
      await backups.open();
      await backups.button(t("backups.create")).click();
      await backups.rows.first().getByRole("button").first().click();
      await lookAt(page, t("backups.restore"));
    });
  });
}
