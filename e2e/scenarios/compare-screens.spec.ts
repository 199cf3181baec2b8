import { expectAccessible } from "../fixtures/axe.ts";
import { NAMES } from "../fixtures/belongings.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { LANGUAGES } from "../fixtures/words.ts";
import { screensOf } from "../pages/screens.ts";

const GRIDS = ["wallets", "safety", "places", "sims"] as const;

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`every question has its grid, with notes in every answer, in ${language}`, async ({ carryall }) => {
      const page = await carryall.open();
      const { compare, t } = screensOf(page, language);
      await compare.open();

      for (const tab of GRIDS) {
        await test.step(tab, async () => {
          await compare.tab(tab).click();
          await compare.box("compare.known-only.count").check();
          const yes = t(tab === "safety" ? "level.safety.supported" : "level.long.supported");
          await compare.openFirstNotes(yes);
          await expectAccessible(page);
          await compare.legend.scrollIntoViewIfNeeded();
          await expect(compare.legend).toContainText(yes);
        });
      }
      await test.step("side by side", async () => {
        await compare.tab("side-by-side").click();
        await expectAccessible(page);
        await page.getByRole("link", { name: t("compare.side.example") }).click();
        await compare.box("compare.differences-only").check();
        await compare.openFirstNotes();
        await expectAccessible(page);
      });
      await test.step("before and after", async () => {
        const { citizenCard, alipay } = NAMES[language];
        await compare.tab("before-after").click();
        await expectAccessible(page);
        await page.getByRole("link").filter({ hasText: citizenCard }).filter({ hasText: alipay }).click();
        await expect(compare.changes).toBeVisible();
        await expectAccessible(page);
      });
    });

    test(`menus of the grid say what is chosen, and a view without rows says so, in ${language}`, async ({
      carryall,
    }) => {
      const page = await carryall.open();
      const { compare, t } = screensOf(page, language);
      await compare.open();
      await compare.button(t("compare.columns.button")).click();
      await expect(
        page.getByRole("menuitemcheckbox", { name: NAMES[language].alipay, exact: true }),
      ).toBeChecked();
      await expectAccessible(page);
      await page.keyboard.press("Escape");
      await compare.button(t("compare.density")).click();
      await page.getByRole("menuitemradio", { name: t("compare.density.large") }).click();
      await expect(page.getByRole("menuitemradio", { name: t("compare.density.large") })).toBeChecked();
      await page.keyboard.press("Escape");
      await compare.button(t("compare.export")).click();
      await expectAccessible(page);
      await page.keyboard.press("Escape");

      await compare.box("compare.mine-only").check();
      await expect(page.getByText(t("compare.nothing-mine"))).toBeVisible();
      await compare.box("compare.mine-only").uncheck();
      await compare.find.fill("no such card 没有这张卡");
      await expect(page.getByText(t("compare.nothing"))).toBeVisible();
      await expectAccessible(page);
    });
  });
}
