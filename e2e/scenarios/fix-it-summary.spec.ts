import { expectAccessible } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { openWith } from "../fixtures/open-with.ts";
import { failing, FAILING_IDS } from "../fixtures/failing.ts";
import { LANGUAGES } from "../fixtures/words.ts";

const SYMPTOM = { "zh-CN": "绑不上卡", en: "My card will not link" } as const;

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`what nobody can tell goes to customer service, in both languages, in ${language}`, async ({
      carryall,
    }) => {
      const { fix, t, page } = await openWith(carryall, failing(language), language);
      await fix.open();
      await fix.symptom(SYMPTOM[language]).click();
      await fix.say("place", "japan");
      await fix.say("card", FAILING_IDS.expired);
      await fix.button(t("fix.summary.open")).click();
      for (const symptom of Object.values(SYMPTOM)) await expect(fix.summary).toContainText(symptom);
      await expect(fix.summary).toContainText("+86 10 95588");
      const copied = await carryall.copied(() => fix.button(t("fix.summary.copy")).click());
      for (const symptom of Object.values(SYMPTOM)) expect(copied).toContain(symptom);
      expect(copied).not.toMatch(/4417|\d{12,}/);
      await expectAccessible(page);
      await test.step("on paper there is nothing but the summary, and no digit of the card", async () => {
        await page.emulateMedia({ media: "print" });
        const printed = await page.getByRole("main").innerText();
        expect(printed).toContain("+86 10 95588");
        expect(printed).not.toContain("4417");
        await expect(fix.checks).toBeHidden();
        await page.emulateMedia({ media: null });
      });
      await page.reload();
      await expect(fix.summary).toContainText("+86 10 95588");
      await fix.button(t("fix.summary.close")).click();
      await expect(fix.summary).toBeHidden();
    });
  });
}
