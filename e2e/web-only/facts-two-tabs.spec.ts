import { expect, test } from "../fixtures/carryall.ts";
import { otherTab } from "../fixtures/elsewhere.ts";
import { factsFile, payloadOf, SAID } from "../fixtures/facts-files.ts";
import { LANGUAGES } from "../fixtures/words.ts";
import { screensOf } from "../pages/screens.ts";

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language, build: "with-facts-key" });

    test(`another tab hears of other facts, and shows them, in ${language}`, async ({ carryall }) => {
      const first = await carryall.open();
      const { factsFile: screen, t } = screensOf(first, language);
      await screen.open();
      const second = await otherTab(first);
      await second.evaluate(() => location.assign("#/facts/acceptance/icbc-debit--colombia"));
      await screen.choose("facts.json", factsFile(payloadOf(7)));
      await screen.accept();
      const there = screensOf(second, language).factsFile;
      await expect(there.toast).toContainText(t("facts-file.elsewhere"));
      await expect(second.getByText(SAID[language]).first()).toBeVisible();
    });
  });
}
