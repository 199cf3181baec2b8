import { expectAccessible } from "../fixtures/axe.ts";
import { NAMES } from "../fixtures/belongings.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { LANGUAGES } from "../fixtures/words.ts";
import { screensOf } from "../pages/screens.ts";

const MINE = {
  "zh-CN": {
    card: "单位食堂卡",
    about: "单位食堂的卡",
    note: "可以充值。",
    short: "只能充值",
    view: "我的工行卡",
  },
  en: {
    card: "Canteen card",
    about: "Card of our canteen",
    note: "It tops up.",
    short: "Top-up only",
    view: "My ICBC",
  },
} as const;
const CARD_NUMBER = "6222021234567890";

for (const language of LANGUAGES) {
  const { icbc, alipay, weChat, owner } = NAMES[language];
  const mine = MINE[language];
  test.describe(language, () => {
    test.use({ language });

    test(`a card of one's own is everywhere, and goes with what was said of it, in ${language}`, async ({
      carryall,
    }) => {
      const page = await carryall.open();
      const { compare, facts, ownFacts, things, t } = screensOf(page, language);
      await ownFacts.open();
      await ownFacts.add("card");
      await ownFacts.save();
      await expect(ownFacts.field("own.name")).toBeFocused();
      await expect(ownFacts.alert).toHaveText([t("error.input.own.name"), t("error.input.own.about")]);
      await expectAccessible(page);
      await ownFacts.field("own.about").fill(CARD_NUMBER);
      await expect(ownFacts.field("own.about")).toHaveValue("");
      await ownFacts.field("own.name").fill(mine.card);
      await ownFacts.field("own.about").fill(mine.about);
      await ownFacts.save();
      await expect(ownFacts.entry(mine.card)).toBeVisible();

      await ownFacts.add("statement");
      await expect(ownFacts.title).toHaveText(t("own.new.statement"));
      await expectAccessible(page);
      await ownFacts.choose("own.product", mine.card);
      await ownFacts.choose("own.at", weChat);
      await ownFacts.answer({ level: "partial", note: mine.note, short: mine.short });
      await ownFacts.save();
      await expect(ownFacts.entry(t("compare.pair", { card: mine.card, wallet: weChat }))).toBeVisible();

      await compare.open();
      await compare.find.fill(mine.card);
      await expect(compare.cell(mine.card, weChat)).toContainText(mine.short);
      await facts.open();
      await facts.find.fill(mine.card);
      await expect(facts.record(mine.card)).toBeVisible();
      await things.open();
      await things.addPerson(owner);
      await things.startAdding();
      await things.product.fill(mine.card);
      await expect(page.getByRole("option", { name: mine.card })).toBeVisible();

      await ownFacts.open();
      await ownFacts.remove(mine.card);
      await expect(page.getByText(t("own.empty.title"))).toBeVisible();
      await ownFacts.undo.click();
      await expect(ownFacts.entry(mine.card)).toBeVisible();
    });

    test(`a view under a name is there after closing the app, in ${language}`, async ({ carryall }) => {
      const before = await carryall.open();
      const first = screensOf(before, language);
      await first.compare.open();
      await first.compare.find.fill(icbc);
      await before.getByRole("checkbox", { name: first.t("compare.differences-only") }).check();
      await first.compare.saveView(mine.view);
      await carryall.close();

      const page = await carryall.open();
      const { compare, t } = screensOf(page, language);
      await compare.open();
      await expect(compare.find).toHaveValue("");
      await (await compare.openViews()).getByRole("link", { name: mine.view, exact: true }).click();
      await expect(compare.find).toHaveValue(icbc);
      await expect(page.getByRole("checkbox", { name: t("compare.differences-only") })).toBeChecked();
      await expect(compare.cell(icbc, alipay)).toBeVisible();

      const views = await compare.openViews();
      await expectAccessible(page);
      await views.getByRole("button", { name: t("compare.views.remove", { name: mine.view }) }).click();
      await expect(views).toContainText(t("compare.views.none"));
      await page.keyboard.press("Escape");
      await compare.undo.click();
      await expect((await compare.openViews()).getByRole("link", { name: mine.view })).toBeVisible();
    });
  });
}
