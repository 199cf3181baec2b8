import { expect, test } from "../fixtures/carryall.ts";
import { screensOf } from "../pages/screens.ts";

test.use({ language: "zh-CN" });

test("Enter that ends a word in an input method does not send the form", async ({ carryall }) => {
  const page = await carryall.open();
  const { ownFacts } = screensOf(page, "zh-CN");
  await ownFacts.open();
  await ownFacts.add("card");
  await ownFacts.field("own.name").focus();
  const session = await page.context().newCDPSession(page);
  await session.send("Input.imeSetComposition", { text: "食堂", selectionStart: 2, selectionEnd: 2 });
  await page.keyboard.press("Enter");
  await session.send("Input.insertText", { text: "食堂" });
  await expect(ownFacts.field("own.name")).toHaveValue("食堂");
  await expect(ownFacts.alert).toBeHidden();
  await page.keyboard.press("Enter");
  await expect(ownFacts.alert).toBeVisible();
});
