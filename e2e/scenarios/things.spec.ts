import { expectAccessible } from "../fixtures/axe.ts";
import { NAMES } from "../fixtures/belongings.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { withOwner } from "../fixtures/with-owner.ts";
import { LANGUAGES } from "../fixtures/words.ts";

/** What people type, and notes that must not be kept. */
const TYPED = { "zh-CN": "gonghang", en: "ICBC debit" } as const;
const FULL_NUMBER = "4111 1111 1111 1111";

for (const language of LANGUAGES) {
  const { alipay } = NAMES[language];

  test.describe(language, () => {
    test.use({ language });

    test(`a card is found, noted, duplicated, moved, archived and brought back, in ${language}`, async ({
      carryall,
    }) => {
      const { things, t, page } = await withOwner(carryall, language);
      await things.startAdding();
      await things.add({ kind: "wallet", product: "alipay" });
      await things.add({ kind: "wallet", product: "wechat-pay" });
      await things.add({ kind: "card", product: "visa-foreign" });

      await test.step("a full number in the notes is not taken in", async () => {
        await things.kind("card");
        await things.product.fill(TYPED[language]);
        await page.getByRole("option").first().click();
        await things.notes.fill(FULL_NUMBER);
        await expect(things.alert).toContainText(t("error.input.text.card-number"));
        await expect(things.notes).not.toHaveValue(FULL_NUMBER);
        await things.amount.fill("1,234.5");
        await things.label.fill("Quartz");
        await page.getByRole("checkbox", { name: alipay, exact: true }).check();
        await expectAccessible(page);
        await things.button(t("form.save")).click();
        await expect(things.card("Quartz")).toContainText("CNY 1,234.50");
      });
      await test.step("a second one of the kind: linked where the first is, as a plan", async () => {
        await things.card("Quartz").getByRole("button").click();
        await things.button(t("thing.duplicate")).click();
        await expect(things.card("Quartz")).toHaveCount(2);
        await expect(things.link("Quartz", alipay, "not-tried")).toBeVisible();
        await things.undo.click();
        await expect(things.card("Quartz")).toHaveCount(1);
      });
      await test.step("moved by keyboard", async () => {
        const heads = () => things.card("").allInnerTexts();
        const before = await heads();
        await things.card("Quartz").getByRole("button").focus();
        await page.keyboard.press("Alt+ArrowUp");
        await expect.poll(async () => (await heads())[0]).toBe(before[1]);
        await expect(things.card("Quartz").getByRole("button")).toBeFocused();
      });
      await test.step("archived, and nothing else can be deleted", async () => {
        await things.archive("Quartz");
        await expect(things.card("Quartz")).toHaveCount(0);
        const archived = await things.openArchive();
        await expect(archived).toHaveCount(1);
        await expectAccessible(page);
        await archived.getByRole("button").click();
        await things.button(t("thing.bring-back")).click();
        await expect(things.card("Quartz")).toHaveCount(1);
        await things.remove("Quartz");
        await expect(things.toast).toContainText("Quartz");
        await things.undo.click();
        await expect(await things.openArchive()).toHaveCount(1);
      });
    });
  });
}
