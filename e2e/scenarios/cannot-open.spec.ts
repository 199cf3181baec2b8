import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expectAccessible } from "../fixtures/axe.ts";
import { NAMES } from "../fixtures/belongings.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { LANGUAGES } from "../fixtures/words.ts";
import { screensOf } from "../pages/screens.ts";

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`a spoilt profile opens from its backup and says so, in ${language}`, async ({ carryall }) => {
      const file = join(carryall.profileFolder, "profile.json");
      let page = await carryall.open();
      let { things, t } = screensOf(page, language);
      await things.open();
      await things.addPerson(NAMES[language].owner);
      await carryall.close();
      await writeFile(file, '{"schemaVersion":3,');

      page = await carryall.open();
      ({ things, t } = screensOf(page, language));
      const kept = await readdir(join(carryall.profileFolder, "quarantine"));
      expect(kept).toHaveLength(1);
      await expect(things.alert).toContainText(kept[0] ?? "");
      await expectAccessible(page);
      await things.button(t("error.dismiss")).click();
      await expect(things.alert).toBeHidden();
      await things.open();
      await expect(page.getByRole("tab", { name: NAMES[language].owner })).toBeVisible();
    });

    test(`without a backup one can start anew, and the file stays, in ${language}`, async ({ carryall }) => {
      await mkdir(carryall.profileFolder, { recursive: true });
      await writeFile(join(carryall.profileFolder, "profile.json"), "null");
      const page = await carryall.open({ ready: false });
      const { things, t } = screensOf(page, language);
      await expect(things.alert).toContainText("profile.json");
      await expectAccessible(page);
      await things.button(t("boot.retry")).click();
      await expect(things.alert).toBeVisible();
      await things.button(t("boot.new")).click();
      await things.open();
      await expect(things.name).toBeVisible();
      const folder = join(carryall.profileFolder, "quarantine");
      const [copy = ""] = await readdir(folder);
      expect(await readFile(join(folder, copy), "utf8")).toBe("null");
    });
  });
}
