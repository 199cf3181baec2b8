import { expectAccessible } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { openWith } from "../fixtures/open-with.ts";
import { CARD, ONE_CARD, TRIP } from "../fixtures/one-card.ts";
import { storedRecords } from "../fixtures/one-link.ts";
import { LANGUAGES } from "../fixtures/words.ts";

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`what was typed is there again, until it is saved or begun anew, in ${language}`, async ({
      carryall,
    }) => {
      const { things, trips, t, page } = await openWith(carryall, ONE_CARD, language);
      await test.step("another screen, and back: the kind, the product and the words", async () => {
        await things.open();
        await things.startAdding();
        await things.kind("wallet");
        const wallet = await things.chooseProduct("alipay");
        await things.label.fill("Blue");
        await trips.open();
        await trips.heading(t("nav.trips")).waitFor();
        await things.open();
        await things.startAdding();
        await expect(things.typedBefore).toBeVisible();
        await expect(things.product).toHaveValue(wallet);
        await expect(things.label).toHaveValue("Blue");
        await expectAccessible(page);
      });
      await test.step("begun anew it is empty, and the focus is in it", async () => {
        await things.startOver.click();
        await expect(things.typedBefore).toBeHidden();
        await expect(things.label).toHaveValue("");
        await expect(things.product).toBeFocused();
      });
      await test.step("saved once, and nothing is left of it", async () => {
        await things.chooseProduct("wechat");
        await things.label.fill("Red");
        await things.closeForm();
        await things.startAdding();
        await things.button(t("form.save")).click();
        await expect(things.listed("wallets")).toHaveCount(1);
        await things.startAdding();
        await expect(things.label).toHaveValue("");
        await expect(things.typedBefore).toBeHidden();
        const { things: stored } = await storedRecords(carryall);
        expect(stored).toMatchObject([CARD, { label: "Red", product: "wechat-pay" }]);
      });
    });

    test(`by keyboard: Esc keeps what was typed, the form says so when it opens again, in ${language}`, async ({
      carryall,
    }) => {
      const { things, t, page } = await openWith(carryall, ONE_CARD, language);
      await things.open();
      const card = things.card("Salary").getByRole("button");
      await card.focus();
      await page.keyboard.press("Enter");
      await expect(things.product).toBeFocused();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await expect(things.label).toBeFocused();
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type("Blue");
      await page.keyboard.press("Escape");
      await expect(card).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(things.product).toBeFocused();
      await expect(things.label).toHaveValue("Blue");
      await expect(things.typedBefore).toBeVisible();
      await page.keyboard.press("Shift+Tab");
      await expect(things.startOver).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(things.label).toHaveValue("Salary");
      await expect(things.product).toBeFocused();
      await page.keyboard.press("Escape");
      await page.keyboard.press("Enter");
      await expect(things.label).toHaveValue("Salary");
      await expect(things.typedBefore).toBeHidden();
      await expect(things.button(t("form.save"))).toBeVisible();
    });

    test(`a note on an item of a trip waits while the item is closed, in ${language}`, async ({
      carryall,
    }) => {
      const { trips, page } = await openWith(carryall, ONE_CARD, language);
      await trips.openTrip(TRIP.name);
      const item = trips.item("Umbrella").first();
      await item.click();
      await trips.note.fill("the small one");
      await item.click();
      await expect(trips.note).toBeHidden();
      await item.click();
      await expect(trips.note).toHaveValue("the small one");
      await expectAccessible(page);
      await page.keyboard.press("Tab");
      await trips.note.press("Enter");
      await expect(trips.typedBefore).toBeHidden();
      expect((await storedRecords(carryall)).trips[0]?.marks).toMatchObject({
        [TRIP.ownItems[0]?.id ?? ""]: { note: "the small one" },
      });
    });
  });
}
