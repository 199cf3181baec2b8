import { expectAccessible } from "../fixtures/axe.ts";
import { NAMES } from "../fixtures/belongings.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { withOwner } from "../fixtures/with-owner.ts";
import { LANGUAGES } from "../fixtures/words.ts";

/** How people call their cards and SIMs, and what the app calls the first it finds. */
const CALLED = {
  "zh-CN": [
    ["card", "中国银行", "中行借记卡"],
    ["card", "Bank of China", "中行借记卡"],
    ["card", "zhaohang", "招行借记卡"],
    ["card", "招商银行储蓄卡", "招行借记卡"],
    ["card", "Chase", "境外Visa卡"],
    ["sim", "中国联通", "国内手机号（+86）"],
    ["sim", "T-Mobile", "境外手机卡漫游"],
    ["wallet", "银联钱包", "云闪付"],
  ],
  en: [
    ["card", "中国银行", "BOC debit card"],
    ["card", "Bank of China", "BOC debit card"],
    ["card", "招行", "CMB debit card"],
    ["card", "Chase", "Visa issued abroad"],
    ["sim", "China Unicom", "Mainland mobile number (+86)"],
    ["sim", "T-Mobile", "Foreign SIM, roaming"],
    ["wallet", "Google Pay", "Google Wallet"],
  ],
} as const;
const NOT_LISTED = { "zh-CN": "月球联名卡", en: "Moon club card" } as const;

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`a product is found by what people call it, in groups, in ${language}`, async ({ carryall }) => {
      const { things, t, page } = await withOwner(carryall, language);
      await things.startAdding();
      await things.product.click();
      const groups = page.getByRole("listbox").getByRole("group");
      await expect(groups.getByText(t("compare.group.bank"), { exact: true })).toBeVisible();
      await expect(groups).toHaveCount(5);
      await expectAccessible(page);
      for (const [kind, typed, name] of CALLED[language]) {
        await things.kind(kind);
        await things.product.fill(typed);
        await expect(page.getByRole("option").first()).toHaveText(name);
      }
    });

    test(`what is not in the list can be added from there, in ${language}`, async ({ carryall }) => {
      const { things, ownFacts, t, page } = await withOwner(carryall, language);
      const typed = NOT_LISTED[language];
      await things.startAdding();
      await things.product.fill(typed);
      const add = page.getByRole("option", { name: t("thing.nothing-fits", { typed }), exact: true });
      await expect(page.getByRole("listbox").getByRole("option")).toHaveCount(1);
      await expectAccessible(page);
      await add.click();
      await expect(ownFacts.title).toHaveText(t("own.new.card"));
      await expect(ownFacts.field("own.name")).toHaveValue(typed);
      await ownFacts.field("own.about").fill(typed);
      await ownFacts.save();

      await expect(page.getByRole("tab", { name: NAMES[language].owner })).toBeVisible();
      await things.startAdding();
      await things.product.fill(typed);
      await page.getByRole("option", { name: typed, exact: true }).click();
      await things.button(t("form.save")).click();
      await expect(things.card(typed)).toBeVisible();
    });
  });
}
