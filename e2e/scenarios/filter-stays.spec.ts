import { expect, test } from "../fixtures/carryall.ts";
import { LANGUAGES } from "../fixtures/words.ts";
import { screensOf } from "../pages/screens.ts";
import type { Place } from "../pages/screen.ts";

/** What nothing is called. */
const SEARCH = "qqqq";
/** The two with filters, and one with links to both. */
const PLACES: Place[] = ["compare", "facts-page", "today"];
const TABS = ["wallets", "safety", "places", "sims"] as const;

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`a search stays with its screen, and back brings it again, in ${language}`, async ({ carryall }) => {
      const page = await carryall.open();
      const { compare, facts, t } = screensOf(page, language);
      const searches = [
        { name: "facts", find: facts.find, open: () => facts.open() },
        ...TABS.map((tab) => ({
          name: tab,
          find: compare.find,
          open: async () => {
            await compare.open();
            await compare.tab(tab).click();
          },
        })),
      ];
      const expectPlain = () => expect.poll(() => page.url()).not.toContain(SEARCH);

      for (const { name, find, open } of searches) {
        await test.step(name, async () => {
          await open();
          await expect(find).toHaveValue("");
          await find.fill(SEARCH);
          await expect.poll(() => page.url()).toContain(SEARCH);
          for (const place of PLACES) {
            await compare.goTo(place);
            await expectPlain();
            await page.goBack();
            await expect(find).toHaveValue(SEARCH);
          }
          await compare.goTo("today");
          await page.getByRole("link", { name: t("question.icbc") }).click();
          await expect(compare.grid.getByRole("region")).toBeVisible();
          await expect(compare.find).toHaveValue("");
          await expectPlain();
        });
      }
    });
  });
}
