import { NAMES } from "../fixtures/belongings.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { withOwner } from "../fixtures/with-owner.ts";
import { LANGUAGES } from "../fixtures/words.ts";

const CHILD = { "zh-CN": "小林", en: "Lin junior" } as const;

for (const language of LANGUAGES) {
  const { owner } = NAMES[language];
  const child = CHILD[language];

  test.describe(language, () => {
    test.use({ language });

    test(`a new trip is for the person whose screen it came from, in ${language}`, async ({ carryall }) => {
      const { things, trips, t, page } = await withOwner(carryall, language);
      const ticked = (name: string) => page.getByRole("checkbox", { name, exact: true });
      await things.addAnotherPerson(child);
      await expect(page.getByRole("tab", { name: child })).toHaveAttribute("aria-selected", "true");

      await test.step("by the link on it", async () => {
        await page.getByRole("link", { name: t("person.trip", { name: child }), exact: true }).click();
        await expect(ticked(child)).toBeChecked();
        await expect(ticked(owner)).not.toBeChecked();
        await page.reload();
        await expect(ticked(child)).toBeChecked();
      });
      await test.step("by way of the trips", async () => {
        await things.open();
        await expect(page.getByRole("tab", { name: owner })).toHaveAttribute("aria-selected", "true");
        await trips.startNew();
        await expect(ticked(owner)).toBeChecked();
        await expect(ticked(child)).not.toBeChecked();
      });
      await test.step("from nobody’s, nobody is", async () => {
        await trips.open();
        await page.reload();
        await trips.startNew();
        await expect(ticked(owner)).not.toBeChecked();
        await expect(ticked(child)).not.toBeChecked();
      });
    });
  });
}
