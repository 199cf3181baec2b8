import { expectAccessible } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { LANGUAGES, otherThan, type Language } from "../fixtures/words.ts";
import { screensOf } from "../pages/screens.ts";

/** The sample’s trip, its own item, and a card that goes along, as they are called. */
const NAMES = {
  "zh-CN": { trip: "哥伦比亚两周", own: "A型插头转换器", visa: "工行Visa信用卡 0926（林晓）" },
  en: {
    trip: "Colombia, two weeks",
    own: "Plug adapter for type A",
    visa: "ICBC Visa credit card 0926 (Lin Xiao)",
  },
} satisfies Record<Language, Record<string, string>>;

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`what an earlier plan wrote is known in both languages and taken off, in ${language}`, async ({
      carryall,
    }) => {
      const page = await carryall.open();
      const { carry, things, trips, settings, t } = screensOf(page, language);
      const names = NAMES[language];
      const withVisa = async () => (await trips.titles()).filter((title) => title.includes(names.visa));
      await things.open();
      await things.button(t("place.sample.enter")).click();
      await expect(page.getByRole("status").filter({ hasText: t("place.sample") })).toBeVisible();
      await carry.open();
      await carry.ready();
      await carry.write.click();
      await trips.openTrip(names.trip);
      expect(await withVisa()).not.toEqual([]);
      const written = await trips.titles();

      await test.step("nothing is written a second time in the other language", async () => {
        const other = screensOf(page, otherThan(language));
        await settings.open();
        await settings.chooseLanguage(otherThan(language));
        await other.carry.open();
        await other.carry.ready();
        await other.carry.write.click();
        await expect(other.carry.toast).toContainText(other.t("plan.written.none"));
        await other.settings.open();
        await other.settings.chooseLanguage(language);
      });

      await test.step("a card stays at home, and what named it is offered to be taken off", async () => {
        await carry.open();
        await carry.ready();
        await expect(carry.behind).toBeHidden();
        await carry.menuOf(names.visa).click();
        await carry.choice("plan.decide.leave").click();
        await expect(carry.behind).toContainText(names.visa);
        await expectAccessible(page);
        await carry.behind.getByRole("button").first().focus();
        await page.keyboard.press("Enter");
        await expect(carry.behind).toBeHidden();
        await expect(page.getByRole("main"), "the focus is not lost with the button").toBeFocused();
        await carry.undo.click();
        await expect(carry.behind).toContainText(names.visa);
        await carry.behind.getByRole("button").first().click();
        await expect(carry.behind).toBeHidden();
      });

      await trips.openTrip(names.trip);
      expect(await withVisa()).toEqual([]);
      const left = await trips.titles();
      expect(left).toContain(names.own);
      expect(left.length).toBeGreaterThan(written.length / 2);
    });
  });
}
