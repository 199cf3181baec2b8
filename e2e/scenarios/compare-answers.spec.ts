import type { Locator } from "playwright/test";
import { sourceDate } from "../../core/i18n/dates.ts";
import { expectAccessible } from "../fixtures/axe.ts";
import { NAMES } from "../fixtures/belongings.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { firstSource, plain, record } from "../fixtures/shipped.ts";
import { LANGUAGES, type Language } from "../fixtures/words.ts";
import { screensOf } from "../pages/screens.ts";

const nameOf = (folder: "cards" | "sims", id: string, language: Language) =>
  plain(record(folder, id).name, language);

/** Three questions people come with, and what the catalogue answers. */
const answersIn = (language: Language) => ({
  sim: nameOf("sims", "co-prepaid-sim", language),
  simLink: record("links", "co-prepaid-sim--wechat-pay"),
  simSource: firstSource("links", "co-prepaid-sim--wechat-pay", language),
  visa: nameOf("cards", "icbc-visa-credit", language),
  visaAbroad: record("links", "icbc-visa-credit--apple-pay").variants?.find(
    ({ when }) => when.place === "abroad",
  ),
  visaSource: firstSource("links", "icbc-visa-credit--apple-pay", language),
  visaCn: nameOf("cards", "visa-credit-cn", language),
  visaCnLink: record("links", "visa-credit-cn--alipay"),
  visaCnSource: firstSource("links", "visa-credit-cn--alipay", language),
  byPassport: record("links", "icbc-debit--alipay").variants?.find(({ when }) =>
    when.documents?.includes("passport"),
  )?.short?.[language],
});

const APPLE_PAY = "Apple Pay";

for (const language of LANGUAGES) {
  const answers = answersIn(language);
  const { icbc, alipay, weChat } = NAMES[language];

  test.describe(language, () => {
    test.use({ language });

    test(`says why, since when, on whose word and what to do instead, in ${language}`, async ({
      carryall,
    }) => {
      const page = await carryall.open();
      const { compare, t } = screensOf(page, language);
      const expectSource = async (notes: Locator, { name, asOf }: ReturnType<typeof firstSource>) => {
        const line = notes.getByRole("paragraph").filter({ hasText: name });
        await expect(line).toContainText(asOf === null ? t("evidence.undated") : sourceDate(asOf, language));
      };
      await compare.open();

      await test.step("a Colombian SIM in WeChat Pay", async () => {
        await compare.openNotes(answers.sim, weChat);
        const notes = compare.notes(answers.sim, weChat);
        await expect(compare.cell(answers.sim, weChat)).toContainText(t("level.unsupported"));
        await expect(notes).toContainText(plain(answers.simLink.note, language));
        await expect(notes).toContainText(t("compare.instead"));
        await expect(notes.getByRole("listitem").first()).toContainText(
          answers.simLink.workarounds?.[0]?.[language] ?? "",
        );
        await expectSource(notes, answers.simSource);
        await expectAccessible(page);
      });
      await test.step("an ICBC Visa credit card in Apple Pay, abroad", async () => {
        await compare.place.selectOption("abroad");
        await compare.openNotes(answers.visa, APPLE_PAY);
        const notes = compare.notes(answers.visa, APPLE_PAY);
        await expect(compare.cell(answers.visa, APPLE_PAY)).toHaveAccessibleName(
          new RegExp(t("level.long.supported")),
        );
        await expect(notes).toContainText(
          answers.visaAbroad?.note?.[language] ?? "nothing is said of abroad",
        );
        await expectSource(notes, answers.visaSource);
      });
      await test.step("a Visa credit card of a mainland bank in Alipay, at home", async () => {
        await compare.place.selectOption("");
        await compare.openNotes(answers.visaCn, alipay);
        const notes = compare.notes(answers.visaCn, alipay);
        await expect(compare.cell(answers.visaCn, alipay)).toHaveAccessibleName(
          new RegExp(t("level.long.unsupported")),
        );
        await expect(notes).toContainText(plain(answers.visaCnLink.note, language));
        await expectSource(notes, answers.visaCnSource);
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
      await expect(cell).toContainText(answers.byPassport ?? "nothing is said of passports");
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
