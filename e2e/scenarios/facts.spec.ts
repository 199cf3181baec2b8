import type { Page } from "playwright/test";
import { expectAccessible } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { LANGUAGES } from "../fixtures/words.ts";
import { type Screens, screensOf } from "../pages/screens.ts";

/** A Visa credit card issued in China in Alipay: what its record says, read from the fact files. */
const VISA_IN_ALIPAY = {
  "zh-CN": {
    query: "Visa信用卡 支付宝",
    name: "大陆银行Visa信用卡 × 支付宝",
    level: "仅限境外",
    since: "2018年8月9日起",
    source: "报道转载：外币单标卡境内停用",
    date: "2018-08-10",
    pinyin: "zhifubao",
    wallet: "支付宝",
    nothing: "绑定月球卡",
  },
  en: {
    query: "Visa credit mainland Alipay",
    name: "Visa credit card, mainland bank × Alipay",
    level: "Abroad only",
    since: "Not since 9 August 2018",
    source: "Press copy: single-brand cards stop at home",
    date: "10 Aug 2018",
    pinyin: "zhifubao",
    wallet: "Alipay",
    nothing: "moon card",
  },
} as const;

for (const language of LANGUAGES) {
  const expected = VISA_IN_ALIPAY[language];
  test.describe(language, () => {
    test.use({ language });

    test(`a fact with its level, date and source, in ${language}`, async ({ carryall }) => {
      const page = await carryall.open();
      const screens = screensOf(page, language);
      const { facts, t } = screens;
      await facts.open();
      await expectAccessible(page);

      await facts.find.fill(expected.query);
      await facts.record(expected.name).click();
      await expect(facts.title).toHaveText(expected.name);
      await expect(page.getByText(expected.level, { exact: true })).toBeVisible();
      await expect(page.getByText(expected.since)).toBeVisible();
      const line = facts.evidence(expected.source).first();
      await expect(line).toContainText(expected.date);
      await expect(line).toContainText(t("confidence.medium"));
      await expect(line).toContainText(t("freshness.stale"));
      await expectAccessible(page);

      await line.getByRole("link").click();
      await expect(facts.title).toHaveText(new RegExp(expected.source));
      await expect(facts.record(expected.name)).toBeVisible();
      await expectAccessible(page);
      await narrow(screens, page, expected);
    });
  });
}

/** Filters, search by sound, what is not found, what is old, and an address that names nothing. */
async function narrow({ facts, t }: Screens, page: Page, expected: (typeof VISA_IN_ALIPAY)["en" | "zh-CN"]) {
  await facts.open();
  await facts.find.fill(expected.pinyin);
  await expect(facts.record(expected.wallet)).toBeVisible();
  await facts.filter(t("facts.kind.wallets")).click();
  await expect(facts.filter(t("facts.kind.wallets"))).toHaveAttribute("aria-pressed", "true");
  await expect(facts.record(expected.name)).toBeHidden();
  await page.reload();
  await expect(facts.find).toHaveValue(expected.pinyin);
  await expect(facts.record(expected.wallet)).toBeVisible();

  await facts.find.fill(expected.nothing);
  await expect(page.getByText(t("facts.none"))).toBeVisible();

  await page.evaluate(() => void (location.hash = "/facts/check"));
  await expect(facts.title).toHaveText(t("facts.check"));
  await expect(facts.rows.first()).toBeVisible();
  await expectAccessible(page);

  await page.evaluate(() => void (location.hash = "/facts/cards/no-such-card"));
  await expect(page.getByText(t("facts.record.missing"))).toBeVisible();
}
