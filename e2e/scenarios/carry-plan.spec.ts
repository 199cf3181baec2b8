import { expectAccessible } from "../fixtures/axe.ts";
import type { Carryall } from "../fixtures/app-under-test.ts";
import { expect, test } from "../fixtures/carryall.ts";
import type { Language } from "../fixtures/words.ts";
import { screensOf } from "../pages/screens.ts";

/** What the sample’s first traveller has, as it is called. */
const BARE = { "zh-CN": "工行Visa信用卡 0926", en: "ICBC Visa credit card 0926" } satisfies Record<
  Language,
  string
>;
const VISA = {
  "zh-CN": "工行Visa信用卡 0926（林晓）",
  en: "ICBC Visa credit card 0926 (Lin Xiao)",
} satisfies Record<Language, string>;

async function planOf(carryall: Carryall, language: Language) {
  const page = await carryall.open();
  const screens = screensOf(page, language);
  await screens.things.open();
  await screens.things.button(screens.t("place.sample.enter")).click();
  await expect(page.getByRole("status").filter({ hasText: screens.t("place.sample") })).toBeVisible();
  return { page, ...screens };
}

test.describe("zh-CN", () => {
  test.use({ language: "zh-CN" });

  test("from a profile to a plan and a drill by mouse, in zh-CN", async ({ carryall }) => {
    const { page, carry, trips, t } = await planOf(carryall, "zh-CN");
    await carry.open();
    await carry.ready();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("项需要");
    await expect(carry.kept).toContainText(BARE["zh-CN"]);
    await expect(carry.kept).toContainText(t("plan.proved"));
    await expectAccessible(page);

    await test.step("one thing goes wrong, then two", async () => {
      await carry.heads.first().click();
      await expect(carry.steps).toBeVisible();
      // From Colombia, not the number that only works at home.
      await expect(page.getByRole("main")).toContainText("+86 13800100186");
      const alone = await carry.stillWorks.getByText(t("plan.cell.none")).count();
      await carry.heads.nth(1).click();
      await expect
        .poll(() => carry.stillWorks.getByText(t("plan.cell.none")).count())
        .toBeGreaterThanOrEqual(alone);
      await expectAccessible(page);
      await carry.button(t("plan.drill.clear")).click();
      await expect(carry.steps).toBeHidden();
    });

    await test.step("a card is left at home, and the plan follows", async () => {
      await carry.menuOf(VISA["zh-CN"]).click();
      await carry.choice("plan.decide.leave").click();
      await expect(carry.left).toContainText(VISA["zh-CN"]);
      await expect(carry.left).toContainText(t("plan.left.chosen"));
      await expect(carry.kept).not.toContainText(BARE["zh-CN"]);
      await carry.undo.click();
      await expect(carry.kept).toContainText(BARE["zh-CN"]);
    });

    await test.step("the plan is written into the checklist", async () => {
      await carry.write.click();
      await expect(carry.toast).toContainText("写进清单");
      await trips.openTrip("哥伦比亚两周");
      const get = t("plan.item.get", {
        thing: t("plan.thing.of", { thing: t("plan.thing.recovery-codes"), person: "林晓" }),
      });
      await expect(trips.box(get, "to-do")).toBeVisible();
    });
  });
});

test.describe("en", () => {
  test.use({ language: "en" });

  test("from a profile to a plan and a drill by keyboard, in en", async ({ carryall }) => {
    const { page, carry, t } = await planOf(carryall, "en");
    await page.getByRole("link", { name: t("nav.carry"), exact: true }).focus();
    await page.keyboard.press("Enter");
    await carry.ready();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("needs are still met");

    await test.step("a need matters less here, with a reason", async () => {
      await carry.needs.focus();
      await page.keyboard.press("Enter");
      const weight = page.getByRole("radiogroup", { name: t("plan.needs.weight", { need: "Mobile data" }) });
      await weight.getByRole("radio", { name: t("plan.needs.critical") }).focus();
      await page.keyboard.press("ArrowRight");
      const reason = page.getByLabel(t("plan.needs.reason"));
      await reason.focus();
      await page.keyboard.insertText("Wi-Fi will do");
      await page.keyboard.press("Tab");
      await expect(carry.toast).toContainText("Mobile data");
      await carry.needs.focus();
      await page.keyboard.press("Enter");
    });

    await test.step("a drill", async () => {
      await carry.heads.first().focus();
      await page.keyboard.press("Space");
      await expect(carry.steps).toBeVisible();
      await expect(carry.heads.first()).toHaveAttribute("aria-pressed", "true");
      await page.keyboard.press("Space");
      await expect(carry.steps).toBeHidden();
    });

    await test.step("a card is left at home", async () => {
      await carry.menuOf(VISA.en).focus();
      await page.keyboard.press("Enter");
      await carry.choice("plan.decide.leave").focus();
      await page.keyboard.press("Enter");
      await expect(carry.left).toContainText(VISA.en);
      await expectAccessible(page);
    });
  });
});
