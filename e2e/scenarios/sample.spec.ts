import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expectAccessible } from "../fixtures/axe.ts";
import { NAMES } from "../fixtures/belongings.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { LANGUAGES } from "../fixtures/words.ts";
import { screensOf } from "../pages/screens.ts";

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`sample data never touches the real profile, in ${language}`, async ({ carryall }) => {
      const page = await carryall.open();
      const { settings, things, trips, t } = screensOf(page, language);
      await settings.open();
      await settings.chooseTheme("dark");
      const file = join(carryall.profileFolder, "profile.json");
      await expect.poll(() => readFile(file, "utf8").catch(() => "")).toContain('"dark"');
      const before = await readFile(file);

      await things.open();
      await things.button(t("place.sample.enter")).click();
      const banner = page.getByRole("status").filter({ hasText: t("place.sample") });
      await expect(banner).toBeVisible();
      await expectAccessible(page);
      await things.open();
      await expect(page.getByRole("tab", { name: NAMES[language].owner })).toBeVisible();
      await things.addAnotherPerson("Zoe");
      await trips.open();
      await expectAccessible(page);

      await banner.getByRole("button", { name: t("place.sample.leave") }).click();
      await expect(banner).toBeHidden();
      await things.open();
      await expect(things.name).toBeVisible();
      await carryall.close();
      expect(await readFile(file)).toEqual(before);
    });
  });
}
