import { expectAccessible } from "../fixtures/axe.ts";
import type { Carryall } from "../fixtures/app-under-test.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { startWith } from "../fixtures/elsewhere.ts";
import { failing, FAILING } from "../fixtures/failing.ts";
import { storedRecords } from "../fixtures/one-link.ts";
import { LANGUAGES, type Language } from "../fixtures/words.ts";
import { screensOf } from "../pages/screens.ts";

const SAYS = {
  "zh-CN": {
    expired: "卡过期了",
    other: "卡是别人的",
    differs: "手机号和银行预留的不一样",
    guide: "绑定失败后再试",
    symptom: "绑不上卡",
  },
  en: {
    expired: "The card has expired",
    other: "The card is somebody else’s",
    differs: "The phone number is not the one at the bank",
    guide: "Link again after a failure",
    symptom: "My card will not link",
  },
} satisfies Record<Language, Record<string, string>>;

async function openThings(carryall: Carryall, language: Language) {
  await startWith(carryall, failing(language));
  const page = await carryall.open();
  const screens = screensOf(page, language);
  await screens.things.open();
  return { page, ...screens };
}

for (const language of LANGUAGES) {
  const names = FAILING[language];
  const says = SAYS[language];

  test.describe(language, () => {
    test.use({ language });

    test(`an expired card is certain, and everything else struck or behind, in ${language}`, async ({
      carryall,
    }) => {
      const { page, fix, t } = await openThings(carryall, language);
      const row = page.getByText(t("things.failed", { card: names.expired, wallet: names.alipay }));
      await row
        .locator("..")
        .getByRole("link", { name: t("things.failed.fix") })
        .click();
      await expect(fix.title).toHaveText(says.symptom);
      await expect(fix.current).toContainText(says.expired);
      await expect(fix.current).toContainText(t("fix.retry.after-fix"));
      await expect(fix.current).toContainText(t("fix.path.card.expires"));
      await expect(fix.answer("yes")).toHaveCount(0);
      await fix.struck.getByRole("button").click();
      await expect(fix.struck).toContainText(says.other);
      await expect(fix.struck).toContainText(t("fix.from.profile"));
      await expectAccessible(page);
    });

    test(`a new card with another number at the bank is mended by mouse, in ${language}`, async ({
      carryall,
    }) => {
      const { page, fix, things, compare, t } = await openThings(carryall, language);
      await things.link(names.fresh, names.alipay, "failed").click();
      await page.getByRole("menuitem", { name: t("fix.menu"), exact: true }).click();
      await expect(fix.current).toContainText(says.differs);
      await expect(fix.current).toContainText("95588");
      const guide = fix.current.getByRole("link", { name: says.guide, exact: true });
      await expect(guide).toHaveAttribute("href", /\/guides\/retry-link\?step=correct-input&person=/);

      await test.step("an attempt is written down, and shown the next time", async () => {
        await fix.said.fill("66 持卡人身份信息或手机号输入不正确，验证失败");
        await fix.button(t("fix.attempt.keep")).click();
        await expect(fix.toast).toContainText(names.fresh);
        await expect(fix.last).toContainText("66");
        await expect(fix.last).toContainText(t("fix.attempt.refused"));
      });

      await test.step("it still fails, back, and then it works: linked since today", async () => {
        await fix.button(t("fix.answer.still")).click();
        await expect(fix.current).not.toContainText(says.differs);
        await fix.button(t("fix.back")).click();
        await expect(fix.current).toContainText(says.differs);
        await fix.current.getByRole("button", { name: t("fix.answer.solved"), exact: true }).click();
        await expect(fix.section(t("fix.solved"))).toContainText(names.fresh);
        await expectAccessible(page);
        const { links } = await storedRecords(carryall);
        const kept = links.find(({ attempts }) => attempts.length > 0);
        expect(kept).toMatchObject({ state: "linked", since: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
        expect(kept?.attempts).toMatchObject([{ code: "66", outcome: "refused" }, { outcome: "worked" }]);
        await fix.undo.click();
        await expect(fix.section(t("fix.solved"))).toContainText(t("fix.solved.undone"));
      });

      await test.step("what was tried stands with the link, in Things and in Compare", async () => {
        await things.open();
        await things.link(names.fresh, names.alipay, "failed").click();
        await page.getByRole("menuitem", { name: t("link.details"), exact: true }).click();
        await expect(page.getByRole("main")).toContainText("66");
        await compare.open();
        const product = names.fresh.replace(" 1010", "");
        await compare.openNotes(product, names.alipay);
        const notes = compare.notes(product, names.alipay);
        await expect(notes).toContainText("66");
        await notes.getByRole("link", { name: t("fix.why") }).click();
        await expect(fix.current).toContainText(says.differs);
        await expect(fix.last).toContainText("66");
      });
    });
  });
}
