import { expectAccessible } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { openWith } from "../fixtures/open-with.ts";
import { failing, FAILING_IDS } from "../fixtures/failing.ts";
import { LANGUAGES, type Language } from "../fixtures/words.ts";
import { screensOf } from "../pages/screens.ts";

const SAYS = {
  "zh-CN": {
    link: "绑不上卡",
    balance: "余额不对",
    declined: "付款被拒",
    kept: "取款机吞卡",
    off: "银行没开通网上支付",
    late: "余额只是没同步",
    refresh: "手动刷新",
    surcharge: "只有超过200元才失败",
    mistyped: "卡信息输错了",
    limit: "超出银行限额",
    article: "文章",
  },
  en: {
    link: "My card will not link",
    balance: "My balance is wrong",
    declined: "My payment was declined",
    kept: "The machine kept my card",
    off: "Online payment is switched off at the bank",
    late: "The balance is only late",
    refresh: "refresh by hand",
    surcharge: "Only payments above 200 fail",
    mistyped: "A number was mistyped",
    limit: "Over the bank’s limit",
    article: "article",
  },
} satisfies Record<Language, Record<string, string>>;

for (const language of LANGUAGES) {
  const says = SAYS[language];

  test.describe(language, () => {
    test.use({ language });

    test(`a pasted text leads to its cause, from the home screen, without a profile, in ${language}`, async ({
      carryall,
    }) => {
      const page = await carryall.open();
      const { fix, t } = screensOf(page, language);
      await page
        .getByRole("textbox", { name: t("fix.paste") })
        .fill("72 未在网点柜面或个人网银签约加办银联无卡支付业务");
      await fix.button(t("fix.today.go")).click();
      await expect(fix.found).toContainText(says.off);
      await expectAccessible(page);
      await fix.found.getByRole("link", { name: t("fix.found.as", { symptom: says.link }) }).click();
      await expect(fix.current).toContainText(says.off);
      await expect(fix.current).toContainText(t("fix.certain.said"));
      await fix.say("card", "icbc-debit");
      await expect(fix.current).toContainText(says.off);
      await expect(page.getByRole("main")).toContainText(t("fix.with.not-kept"));

      await test.step("a code of two lists shows both; pinyin finds a symptom; a card number is not taken in", async () => {
        await fix.open();
        await fix.paste.fill("61");
        await expect(fix.found).toContainText(says.mistyped);
        await expect(fix.found).toContainText(says.limit);
        await fix.paste.fill("qkjtk");
        await expect(fix.found.getByRole("link", { name: says.kept, exact: true })).toBeVisible();
        await fix.paste.fill("6222 0212 3456 7890 128 72");
        await expect(fix.alert).toHaveText(t("error.input.text.card-number"));
        expect(page.url()).not.toContain("6222");
        await fix.paste.fill("很长的一段。".repeat(2000));
        await expect(page.getByRole("main")).toContainText(t("fix.paste.cut", { count: 300 }));
        expect(page.url().length).toBeLessThan(4000);
      });
    });

    test(`a transit card never goes into wsapp, and four ways are left, in ${language}`, async ({
      carryall,
    }) => {
      const page = await carryall.open();
      const { fix, t } = screensOf(page, language);
      await fix.open();
      await fix.say("card", "shanghai-transit");
      await fix.say("wallet", "wsapp");
      await fix.symptom(says.link).click();
      await expect(fix.current).toContainText(t("fix.retry.never"));
      await expect(fix.current.getByRole("listitem").filter({ hasText: says.article })).toHaveCount(4);
      await expect(fix.current.getByRole("button", { name: t("fix.answer.solved") })).toHaveCount(0);
      await expectAccessible(page);
      await fix.current.getByRole("button", { name: t("fix.answer.round") }).click();
      await expect(fix.section(t("fix.round")).getByRole("listitem")).toHaveCount(6);
    });

    test(`a late balance waits, and a surcharge is refused above 200 yuan, in ${language}`, async ({
      carryall,
    }) => {
      const { fix, t, page } = await openWith(carryall, failing(language), language);
      await fix.open();
      await fix.say("card", FAILING_IDS.city);
      await fix.symptom(says.balance).click();
      await expect(fix.current).toContainText(says.late);
      await expect(fix.current).toContainText(t("fix.retry.wait"));
      await expect(fix.current).toContainText(says.refresh);

      await fix.open();
      await fix.say("person", FAILING_IDS.amy);
      await fix.say("card", FAILING_IDS.visa);
      await fix.say("wallet", FAILING_IDS.hers);
      await fix.say("place", "shanghai");
      await fix.symptom(says.declined).click();
      await fix.amount.fill("260");
      await fix.answerUntil("refused-above-200");
      await expect(fix.current).toContainText(says.surcharge);
      await fix.answer("yes").click();
      await expect(fix.current).toContainText("3%");
      await expectAccessible(page);
      await page.reload();
      await expect(fix.current).toContainText(says.surcharge);
      await fix.amount.fill("150");
      await expect(fix.current).not.toContainText(says.surcharge);
    });
  });
}
