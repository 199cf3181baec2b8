import { expect, test } from "../fixtures/carryall.ts";
import { openWith } from "../fixtures/open-with.ts";
import { ONE_CARD, TRIP } from "../fixtures/one-card.ts";
import { LANGUAGES } from "../fixtures/words.ts";

const RENAMED = { "zh-CN": "去泰国", en: "Thailand instead" } as const;

for (const language of LANGUAGES) {
  const renamed = RENAMED[language];
  test.describe(language, () => {
    test.use({ language });

    test(`a trip gets another name and place, and goes and comes back with its own items, in ${language}`, async ({
      carryall,
    }) => {
      const { trips, t, page } = await openWith(carryall, ONE_CARD, language);
      const own = TRIP.ownItems[0]?.title ?? "";
      await trips.openTrip(TRIP.name);
      const before = await trips.titles();
      expect(before).toContain(own);

      await page.getByRole("link", { name: t("trip.edit.short"), exact: true }).click();
      await trips.tripName.fill(renamed);
      await page.getByLabel(t("trip.destination")).selectOption("thailand");
      await trips.button(t("form.save")).click();
      await trips.heading(renamed).waitFor();
      const after = await trips.titles();
      expect(after).toContain(own);
      expect(
        after.filter((title) => !before.includes(title)).length,
        "items of the new place",
      ).toBeGreaterThan(0);
      expect(
        before.filter((title) => !after.includes(title)).length,
        "items of the old place",
      ).toBeGreaterThan(0);

      await page.getByRole("link", { name: t("trip.edit.short"), exact: true }).click();
      await trips.button(t("trip.remove")).click();
      await expect(page.getByRole("heading", { level: 1, name: t("nav.trips") })).toBeVisible();
      await expect(page.getByRole("link", { name: renamed, exact: true })).toHaveCount(0);
      await trips.undo.click();
      await trips.openTrip(renamed);
      expect(await trips.titles()).toEqual(after);
    });
  });
}
