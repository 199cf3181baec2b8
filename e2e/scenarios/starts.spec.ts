import { expectAccessible } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/carryall.ts";

test("the app starts and breaks no rule", async ({ carryall }) => {
  const page = await carryall.open();
  await expect(page).toHaveTitle("Today · Carryall");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expectAccessible(page);
});

test.describe("on a Chinese machine", () => {
  test.use({ language: "zh-CN", theme: "dark" });

  test("the app starts in Chinese", async ({ carryall }) => {
    const page = await carryall.open();
    await expect(page).toHaveTitle("今天 · 旅卡通");
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
    await expectAccessible(page);
  });
});
