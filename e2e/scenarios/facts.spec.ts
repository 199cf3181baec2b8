import type { Page } from "playwright/test";
import { sourceDate } from "../../core/i18n/dates.ts";
import { expectAccessible } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { firstSource, plain, record } from "../fixtures/shipped.ts";
import { LANGUAGES, type Language } from "../fixtures/words.ts";
import { type Screens, screensOf } from "../pages/screens.ts";

const VISA_IN_ALIPAY = "visa-credit-cn--alipay";
const QUERY = { "zh-CN": "Visa信用卡 支付宝", en: "Visa credit mainland Alipay" };
const NOTHING = { "zh-CN": "绑定月球卡", en: "moon card" };

/** A Visa credit card issued in China in Alipay: what its record says. */
function expectedIn(language: Language) {
  const link = record("links", VISA_IN_ALIPAY);
  const wallet = plain(record("wallets", "alipay").name, language);
  return {
    query: QUERY[language],
    name: `${plain(record("cards", link.product).name, language)} × ${wallet}`,
    level: link.short?.[language] ?? "",
    note: plain(link.note, language),
    source: firstSource("links", VISA_IN_ALIPAY, language),
    pinyin: "zhifubao",
    wallet,
    nothing: NOTHING[language],
  };
}

for (const language of LANGUAGES) {
  const expected = expectedIn(language);
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
      await expect(page.getByText(expected.note)).toBeVisible();
      const line = facts.evidence(expected.source.name).first();
      await expect(line).toContainText(sourceDate(expected.source.asOf ?? "", language));
      await expect(line).toContainText(t("confidence.medium"));
      await expect(line).toContainText(t("freshness.stale"));
      await expectAccessible(page);

      await line.getByRole("link").click();
      await expect(facts.title).toHaveText(new RegExp(expected.source.name));
      await expect(facts.record(expected.name)).toBeVisible();
      await expectAccessible(page);
      await narrow(screens, page, expected);
    });
  });
}

/** Filters, search by sound, what is not found, what is old, and an address that names nothing. */
async function narrow({ facts, t }: Screens, page: Page, expected: ReturnType<typeof expectedIn>) {
  await facts.open();
  await facts.find.fill(expected.pinyin);
  // Its hotline has the same name and another page.
  const alipay = facts.record(expected.wallet).and(page.locator('[href="#/facts/wallets/alipay"]'));
  await expect(alipay).toBeVisible();
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
  await expect(page.getByText(t("gone.record.title"))).toBeVisible();
}
