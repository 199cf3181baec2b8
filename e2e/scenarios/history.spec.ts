import { expectAccessible } from "../fixtures/axe.ts";
import { NAMES } from "../fixtures/belongings.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { LANGUAGES } from "../fixtures/words.ts";
import { screensOf } from "../pages/screens.ts";

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`what changed when is listed, undone or not, also after a restart, in ${language}`, async ({
      carryall,
    }) => {
      const { owner } = NAMES[language];
      const page = await carryall.open();
      const { history, things, t } = screensOf(page, language);
      await history.open();
      await expect(page.getByRole("heading", { name: t("history.empty.title") })).toBeVisible();
      await expectAccessible(page);

      await things.open();
      await things.addPerson(owner);
      await page.getByRole("main").focus();
      await page.keyboard.press("Control+z");
      await history.open();
      const step = t("step.person.add", { subject: owner });
      const listed = [
        [t("history.how.undo"), step],
        [t("history.how.do"), step],
      ];
      for (const [i, [how, what]] of listed.entries()) {
        const cells = history.steps.nth(i).getByRole("cell");
        await expect(cells.nth(1)).toHaveText(how ?? "");
        await expect(cells.nth(2)).toHaveText(what ?? "");
      }
      await expectAccessible(page);

      await carryall.close();
      const again = screensOf(await carryall.open(), language);
      await again.history.open();
      await expect(again.history.steps).toHaveCount(2);
      await expect(again.history.button(t("step.undo.none"))).toBeVisible();
    });
  });
}
