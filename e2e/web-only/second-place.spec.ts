import { NAMES } from "../fixtures/belongings.ts";
import { expectAccessible } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { LANGUAGES } from "../fixtures/words.ts";
import { screensOf } from "../pages/screens.ts";
import { createWebShell } from "../shells/web.ts";

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`a second start on one profile is told who has it, looks, and takes over, in ${language}`, async ({
      carryall,
    }, testInfo) => {
      const first = screensOf(await carryall.open(), language);
      await first.things.open();
      await first.things.addPerson(NAMES[language].owner);

      const shell = createWebShell();
      const second = await shell.start({
        profileFolder: carryall.profileFolder,
        workFolder: testInfo.outputPath("second"),
        language,
        theme: "light",
        prepare: () => Promise.resolve(),
      });
      const { page } = second;
      const { things, t } = screensOf(page, language);
      const [sentence = ""] = t("error.profile.locked", { pid: "\0", since: "", shell: "web" }).split("\0");
      await expect(things.alert).toContainText(sentence);
      await expectAccessible(page);
      await things.button(t("boot.read-only")).click();
      await expect(page.getByText(t("place.read-only"))).toBeVisible();
      await things.open();
      await expect(page.getByRole("tab", { name: NAMES[language].owner })).toBeVisible();
      await things.addAnotherPerson("Zoe");
      await expect(things.alert).toContainText(t("error.profile.read-only"));
      await expectAccessible(page);
      await things.button(t("place.read-only.take")).click();
      await expect(things.alert).toContainText(sentence);

      await carryall.close();
      await things.button(t("place.read-only.take")).click();
      await expect(page.getByText(t("place.read-only"))).toBeHidden();
      await things.addAnotherPerson("Zoe");
      await expect(page.getByRole("tab", { name: "Zoe" })).toBeVisible();
      await second.close();
      await shell.dispose();
    });
  });
}
