import { expectAccessible } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { openWith } from "../fixtures/open-with.ts";
import { failing, FAILING } from "../fixtures/failing.ts";
import { storedRecords } from "../fixtures/one-link.ts";
import { LANGUAGES, type Language } from "../fixtures/words.ts";

const SAYS = {
  "zh-CN": { code: "收不到验证码" },
  en: { code: "The code does not arrive" },
} satisfies Record<Language, Record<string, string>>;

for (const language of LANGUAGES) {
  const says = SAYS[language];
  const names = FAILING[language];

  test.describe(language, () => {
    test.use({ language });

    test(`a code that does not arrive, by keyboard alone, in ${language}`, async ({ carryall }) => {
      const { fix, t, page } = await openWith(carryall, failing(language), language);
      const { keyboard } = page;
      await page.getByRole("link", { name: t("nav.fix"), exact: true }).focus();
      await keyboard.press("Enter");
      await expect(fix.title).toHaveText(t("fix.title"));
      await fix.paste.focus();
      await keyboard.insertText(says.code);
      await fix.found.getByRole("link", { name: says.code, exact: true }).focus();
      await keyboard.press("Enter");
      await expect(fix.title).toHaveText(says.code);
      await expect(fix.current).toBeVisible();

      await test.step("numbers answer where the focus is, and 0 goes back", async () => {
        const inHand = () => fix.current.getAttribute("data-current");
        const first = await inHand();
        await fix.answer("no").focus();
        await keyboard.press("2");
        await expect.poll(inHand).not.toBe(first);
        await expect(fix.current).toBeFocused();
        const second = await inHand();
        await keyboard.press("3");
        await expect.poll(inHand).not.toBe(second);
        await keyboard.press("0");
        await expect.poll(inHand).toBe(second);
        await keyboard.press("0");
        await expect.poll(inHand).toBe(first);
        await expectAccessible(page);
      });

      await test.step("an answer is kept in the profile", async () => {
        const keep = page.getByRole("button", { name: t("fix.keep") });
        for (let asked = 0; asked < 20 && (await keep.count()) === 0; asked += 1) {
          const before = await fix.current.getAttribute("data-current");
          await fix.current.focus();
          await keyboard.press(before === "roaming-on" || before === "opened-with-resident-id" ? "1" : "2");
          await expect.poll(() => fix.current.getAttribute("data-current")).not.toBe(before);
        }
        await keep.first().focus();
        await keyboard.press("Enter");
        await expect(fix.toast).toContainText(t("fix.kept"));
        const { things } = await storedRecords(carryall);
        expect(things.some(({ wallet, sim }) => wallet !== null || sim !== null)).toBe(true);
        expect(names.lin).not.toBe("");
      });

      await test.step("start over", async () => {
        await fix.button(t("fix.over")).focus();
        await keyboard.press("Enter");
        await expect(fix.button(t("fix.over"))).toBeHidden();
      });
    });
  });
}
