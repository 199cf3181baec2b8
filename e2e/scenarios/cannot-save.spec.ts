import { readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { expectAccessible } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { withOwner } from "../fixtures/with-owner.ts";
import { LANGUAGES } from "../fixtures/words.ts";

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`when the folder is gone that is said, what was typed stays, and saving resumes, in ${language}`, async ({
      carryall,
    }) => {
      const { things, t, page } = await withOwner(carryall, language);
      const away = `${carryall.profileFolder}-away`;
      await rename(carryall.profileFolder, away);

      await things.addAnotherPerson("Zoe");
      await expect(things.alert).toContainText(t("error.profile.write", { reason: "ENOENT" }));
      await expect(things.alert).toContainText(t("error.safe"));
      await expect(things.name).toHaveValue("Zoe");
      await expect(page.getByRole("tab", { name: "Zoe" })).toHaveCount(0);
      await expectAccessible(page);

      await rename(away, carryall.profileFolder);
      await things.button(t("person.add")).click();
      await expect(page.getByRole("tab", { name: "Zoe" })).toBeVisible();
      await expect(things.alert).toBeHidden();
      const saved = await readFile(join(carryall.profileFolder, "profile.json"), "utf8");
      expect(saved).toContain("Zoe");
    });
  });
}
