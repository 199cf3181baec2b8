import type { LinkLook } from "../../core/compatibility/link-look.ts";
import { expectAccessible } from "../fixtures/axe.ts";
import { NAMES } from "../fixtures/belongings.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { withOwner } from "../fixtures/with-owner.ts";
import { LANGUAGES } from "../fixtures/words.ts";

const CHILD = { "zh-CN": "小林", en: "Lin junior" } as const;

for (const language of LANGUAGES) {
  const { owner, weChat } = NAMES[language];
  const child = CHILD[language];

  test.describe(language, () => {
    test.use({ language });

    test(`a link has five states, and more can be said of it, in ${language}`, async ({ carryall }) => {
      const { things, t, page } = await withOwner(carryall, language);
      await things.startAdding();
      await things.add({ kind: "wallet", product: "wechat-pay" });
      const card = await things.add({ kind: "card", product: "icbc-debit" });
      await things.closeForm();
      let look: LinkLook = "could";
      await expect(things.link(card, weChat, look)).toContainText(t("link.short.could"));
      await expect(things.link(card, weChat, look)).toHaveCSS("cursor", "pointer");
      for (const next of ["failed", "not-tried", "removed", "linked"] as const) {
        await things.link(card, weChat, look).click();
        await page.getByRole("menuitemradio", { name: t(`link.set.${next}`), exact: true }).click();
        look = next;
        await expect(things.link(card, weChat, look)).toContainText(t(`link.short.${look}`));
        await expect(page.getByRole("menu")).toBeHidden();
        await expectAccessible(page);
      }
      await things.link(card, weChat, look).press("Enter");
      await page.getByRole("menuitem", { name: t("link.details"), exact: true }).press("Enter");
      await page.getByLabel(t("link.phone")).fill("12");
      await things.button(t("form.save")).click();
      await expect(things.alert).toHaveText(t("error.input.thing.last-digits"));
      await page.getByLabel(t("link.phone")).fill("8802");
      await page.getByLabel(t("link.since"), { exact: true }).fill("2026-05-01");
      await page.keyboard.press("Tab");
      await things.button(t("form.save")).click();
      await things.link(card, weChat, look).click();
      await page.getByRole("menuitem", { name: t("link.details"), exact: true }).click();
      await expect(page.getByLabel(t("link.phone"))).toHaveValue("8802");
      await expect(page.getByLabel(t("link.since"), { exact: true })).toHaveValue("2026-05-01");
      await expect(page.getByRole("menu")).toBeHidden();
      await expectAccessible(page);
    });

    test(`people keep their order and their own things; a phone changes what is answered, in ${language}`, async ({
      carryall,
    }) => {
      const { things, compare, t, page } = await withOwner(carryall, language);
      await things.startAdding();
      await things.kind("phone");
      await things.chooseProduct("iPhone");
      await page.getByLabel(t("thing.device.esim")).selectOption("yes");
      await things.button(t("form.save")).click();
      await expect(things.listed("phones")).toContainText([t("thing.device.esim")]);
      await things.addAnotherPerson(child);
      await expect(page.getByRole("tab", { name: child })).toHaveAttribute("aria-selected", "true");
      await things.button(t("person.move.left", { name: child })).click();
      await expect(page.getByRole("tab").first()).toHaveText(child);
      await things.openPerson(owner);
      await expect(things.listed("phones")).toHaveCount(1);
      await expectAccessible(page);

      await compare.open();
      await expect(page.getByRole("combobox", { name: t("compare.phone") })).not.toHaveValue("any");
    });
  });
}
