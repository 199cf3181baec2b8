import { TABLE_LIMITS } from "../../core/exchange/csv-cards.ts";
import { DEEPEST_JSON } from "../../core/json-depth.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { withOwner } from "../fixtures/with-owner.ts";
import { LANGUAGES } from "../fixtures/words.ts";
import { screensOf } from "../pages/screens.ts";

const DEEP = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`files without end are refused with a sentence, and the page goes on, in ${language}`, async ({
      carryall,
    }) => {
      const page = await carryall.open();
      const { exchange, ownFacts, t } = screensOf(page, language);
      const reason = (
        name: "too-deep" | "too-large" | "too-many-rows" | "too-many-columns",
        detail: string,
      ) => t(`own.pack.reason.${name}`, { detail });
      await exchange.open();
      const files: [name: string, content: string, sentence: string][] = [
        ["deep.json", DEEP, reason("too-deep", String(DEEPEST_JSON))],
        ["rows.csv", "card,digits\n".repeat(50_000), reason("too-many-rows", String(TABLE_LIMITS.rows))],
        ["wide.csv", `a${",".repeat(1000)}\n`, reason("too-many-columns", String(TABLE_LIMITS.columns))],
        ["long.csv", "card,digits\n".repeat(100_000), reason("too-large", "1 MB")],
        ["huge.json", " ".repeat(16_000_001), reason("too-large", "16 MB")],
      ];
      for (const [name, content, sentence] of files) {
        await exchange.choose(name, content);
        await expect(exchange.alert, name).toContainText(t("exchange.refused", { file: name }));
        await expect(exchange.problems).toContainText(sentence);
        await exchange.button(t("error.dismiss")).click();
      }

      await test.step("a pack likewise", async () => {
        await ownFacts.open();
        await ownFacts.chooseFile(t("own.pack.import"), "deep.json", DEEP);
        await expect(ownFacts.alert).toContainText(t("own.pack.refused", { file: "deep.json" }));
        await expect(page.getByText(reason("too-deep", String(DEEPEST_JSON)))).toBeVisible();
      });
    });
  });
}

test("as many rows as a table may have are shown without a frozen page", async ({ carryall }) => {
  const { exchange, t } = await withOwner(carryall, "en");
  await exchange.open();
  const rows = Array.from({ length: TABLE_LIMITS.rows - 1 }, (_, i) => `Alipay,No ${i}`);
  await exchange.choose("cards.csv", ["product,label", ...rows].join("\n"));
  await expect(exchange.button(t("csv.go", { count: rows.length }))).toBeEnabled();
});
