import { expectAccessible } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { withOneLink } from "../fixtures/one-link.ts";
import { LANGUAGES } from "../fixtures/words.ts";

/**
 * A table as a Chinese Excel saves it, in GB18030: 甲,尾号 / 工行借记卡,0926 / ghjjk, / 支付宝,926. The head of the first
 * column says nothing, the second product is found by its initials, the last row has lost a zero.
 */
const TABLE_GB18030 = Buffer.concat([
  Buffer.from([0xbc, 0xd7, 0x2c, 0xce, 0xb2, 0xba, 0xc5, 0x0a]),
  Buffer.from([0xb9, 0xa4, 0xd0, 0xd0, 0xbd, 0xe8, 0xbc, 0xc7, 0xbf, 0xa8]),
  Buffer.from(",0926\nghjjk,\n"),
  Buffer.from([0xd6, 0xa7, 0xb8, 0xb6, 0xb1, 0xa6]),
  Buffer.from(",926\n"),
]);

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`cards come from a table, with its columns named, in ${language}`, async ({ carryall }) => {
      const { page, things, exchange, t } = await withOneLink(carryall, language);
      await exchange.open();
      await exchange.choose("cards.csv", TABLE_GB18030);
      await expect(exchange.table).toContainText("GB18030");
      await expect(exchange.table).toContainText(t("csv.no-product-column"));
      await exchange.map("product", t("csv.column", { n: 1, name: "甲" }));
      const bad = exchange.rowProblems.getByRole("row");
      await expect(bad.nth(1)).toContainText(t("csv.reason.last-digits", { text: "926" }));
      await expect(bad.nth(1).getByRole("cell").first()).toHaveText("4");
      await expectAccessible(page);
      await exchange.table.getByRole("button", { name: t("csv.go", { count: 2 }) }).click();
      await expect(exchange.toast).toContainText(t("csv.imported", { count: 2, file: "cards.csv" }));
      await things.open();
      await expect(page.getByRole("row", { name: "0926" })).toBeVisible();

      await test.step("a second time its rows are there already", async () => {
        await exchange.open();
        await exchange.choose("cards.csv", TABLE_GB18030);
        await exchange.map("product", t("csv.column", { n: 1, name: "甲" }));
        await expect(exchange.table).toContainText(t("csv.known", { count: 2, lines: "2, 3" }));
        await expect(exchange.table.getByRole("button", { name: t("csv.go", { count: 0 }) })).toBeDisabled();
      });
    });
  });
}
