import type { Locator } from "playwright/test";
import { sourceDate } from "../../core/i18n/dates.ts";
import { expectAccessible } from "../fixtures/axe.ts";
import { NAMES } from "../fixtures/belongings.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { LANGUAGES } from "../fixtures/words.ts";
import { screensOf } from "../pages/screens.ts";

/** Three questions people come with, and what the catalogue answers. */
const ANSWERS = {
  "zh-CN": {
    sim: "哥伦比亚流量卡",
    simWhy: "流量卡从来不是付款方式",
    simInstead: "付款用钱包里已绑的银行卡",
    simSource: "文章：哥伦比亚流量卡能否绑定微信或支付宝",
    visa: "工行Visa信用卡",
    visaWhy: "2026年1月15日起",
    visaSource: "星岛头条：Apple Pay跨境支付银行",
    visaCn: "大陆银行Visa信用卡",
    visaCnWhy: "2018年8月9日起不行",
    visaCnSource: "报道转载：外币单标卡境内停用",
    byBank: "看银行",
  },
  en: {
    sim: "Colombian prepaid SIM",
    simWhy: "A SIM is never a way to pay",
    simInstead: "Pay with the bank card already in the wallet",
    simSource: "Article: can a Colombian SIM be linked to WeChat or Alipay?",
    visa: "ICBC Visa credit card",
    visaWhy: "since 15 January 2026",
    visaSource: "Sing Tao: Apple Pay abroad, the banks",
    visaCn: "Visa credit card, mainland bank",
    visaCnWhy: "Not since 9 August 2018",
    visaCnSource: "Press copy: single-brand cards stop at home",
    byBank: "By bank",
  },
} as const;

const APPLE_PAY = "Apple Pay";

for (const language of LANGUAGES) {
  const answers = ANSWERS[language];
  const { icbc, alipay, weChat } = NAMES[language];

  test.describe(language, () => {
    test.use({ language });

    test(`says why, since when, on whose word and what to do instead, in ${language}`, async ({
      carryall,
    }) => {
      const page = await carryall.open();
      const { compare, t } = screensOf(page, language);
      const expectSource = async (notes: Locator, name: string, asOf: string | null) => {
        const line = notes.getByRole("paragraph").filter({ hasText: name });
        await expect(line).toContainText(asOf === null ? t("evidence.undated") : sourceDate(asOf, language));
      };
      await compare.open();

      await test.step("a Colombian SIM in WeChat Pay", async () => {
        await compare.openNotes(answers.sim, weChat);
        const notes = compare.notes(answers.sim, weChat);
        await expect(compare.cell(answers.sim, weChat)).toContainText(t("level.unsupported"));
        await expect(notes).toContainText(answers.simWhy);
        await expect(notes).toContainText(t("compare.instead"));
        await expect(notes.getByRole("listitem").first()).toContainText(answers.simInstead);
        await expectSource(notes, answers.simSource, null);
        await expectAccessible(page);
      });
      await test.step("an ICBC Visa credit card in Apple Pay, abroad", async () => {
        await compare.place.selectOption("abroad");
        await compare.openNotes(answers.visa, APPLE_PAY);
        const notes = compare.notes(answers.visa, APPLE_PAY);
        await expect(compare.cell(answers.visa, APPLE_PAY)).toHaveAccessibleName(
          new RegExp(t("level.long.supported")),
        );
        await expect(notes).toContainText(answers.visaWhy);
        await expectSource(notes, answers.visaSource, "2026-01-15");
      });
      await test.step("a Visa credit card of a mainland bank in Alipay, at home", async () => {
        await compare.place.selectOption("");
        await compare.openNotes(answers.visaCn, alipay);
        const notes = compare.notes(answers.visaCn, alipay);
        await expect(compare.cell(answers.visaCn, alipay)).toHaveAccessibleName(
          new RegExp(t("level.long.unsupported")),
        );
        await expect(notes).toContainText(answers.visaCnWhy);
        await expectSource(notes, answers.visaCnSource, "2018-08-10");
      });
      await test.step("and the way back is the way here", async () => {
        await page.goBack();
        await expect(compare.notes(answers.visaCn, alipay)).toBeHidden();
        await page.goForward();
        await expect(compare.notes(answers.visaCn, alipay)).toBeVisible();
      });
    });

    test(`asked by keyboard for a visitor, some answers change, in ${language}`, async ({ carryall }) => {
      const page = await carryall.open();
      const { compare, t } = screensOf(page, language);
      await compare.open();
      await compare.find.fill(icbc);
      const cell = compare.cell(icbc, alipay);
      await expect(cell).toContainText(t("level.supported"));
      const before = await compare.answers();

      await compare.person.focus();
      await page.keyboard.press("ArrowDown");
      await expect(compare.person).toHaveValue("visitor");
      await expect(cell).toContainText(answers.byBank);
      const after = await compare.answers();
      const changed = [...before].filter(([pair, answer]) => after.get(pair) !== answer);
      expect(changed.length).toBeGreaterThan(0);
      expect(changed.length).toBeLessThan(before.size);

      await cell.focus();
      await page.keyboard.press("Enter");
      await expect(compare.notes(icbc, alipay)).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press("Escape");
      await expect(cell).toBeFocused();
    });
  });
}
