import { NAMES } from "../fixtures/belongings.ts";
import { type Carryall } from "../fixtures/app-under-test.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { LANGUAGES, type Language } from "../fixtures/words.ts";
import { screensOf } from "../pages/screens.ts";

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`a removed card comes back with its link, by the button, in ${language}`, async ({ carryall }) => {
      const { things, link, card } = await withOneLink(carryall, language);
      await things.remove(card);
      await expect(link).toBeHidden();
      await things.undo.click();
      await expect(link).toBeVisible();
      await expect(things.undo).toBeHidden();
    });

    test(`a removed card comes back with its link, by Ctrl+Z, in ${language}`, async ({ carryall }) => {
      const { things, link, card, page } = await withOneLink(carryall, language);
      await things.remove(card);
      await expect(link).toBeHidden();
      await page.keyboard.press("Control+z");
      await expect(link).toBeVisible();
    });

    test(`undo and redo say what they take, across screens, in ${language}`, async ({ carryall }) => {
      const { things, settings, link, card, page, t } = await withOneLink(carryall, language);
      await things.remove(card);
      const step = t("step.thing.remove", { subject: card });
      await settings.open();
      await things.button(t("step.undo", { step })).click();
      await expect(things.toast).toContainText(t("toast.undone", { step }));
      await things.toast.getByRole("button", { name: t("toast.redo") }).click();
      await expect(things.toast).toContainText(t("toast.redone", { step }));
      await page.keyboard.press("Control+z");
      await things.open();
      await expect(link).toBeVisible();
      await page.keyboard.press("Control+Shift+z");
      await expect(link).toBeHidden();
      await page.keyboard.press("Control+z");
      await expect(link).toBeVisible();
      await page.keyboard.press("Control+y");
      await expect(link).toBeHidden();
      await expect(things.button(t("step.redo.none"))).toBeVisible();
    });
  });
}

/** A profile with one card that is linked in one wallet. */
async function withOneLink(carryall: Carryall, language: Language) {
  const { icbc, weChat, owner } = NAMES[language];
  const page = await carryall.open();
  const { things, settings, t } = screensOf(page, language);
  await things.open();
  await things.addPerson(owner);
  await things.startAdding();
  await things.add({ kind: "wallet", product: "wechat-pay" });
  await things.add({ kind: "card", product: "icbc-debit", links: [weChat] });
  await things.closeForm();
  const link = things.link(icbc, weChat, "linked");
  await expect(link).toBeVisible();
  return { page, things, settings, t, link, card: icbc };
}
