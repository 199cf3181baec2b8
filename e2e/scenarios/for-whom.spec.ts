import { readFileSync } from "node:fs";
import type { ChecklistRule } from "../../core/catalogue/checklist-rule.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { openWith } from "../fixtures/open-with.ts";
import { text } from "../fixtures/pdf.ts";
import { ANA, BOGOTA, HANGZHOU, LIN, TWO_HOMES } from "../fixtures/two-homes.ts";
import { LANGUAGES, packed } from "../fixtures/words.ts";

/** Titles are read from the rules, so that another wording breaks nothing. */
const ruleOf = (rule: string) =>
  JSON.parse(
    readFileSync(new URL(`../../data/checklist-rules/${rule}.json`, import.meta.url), "utf8"),
  ) as ChecklistRule;

const HAS = {
  [HANGZHOU.name]: [
    "mainland-visa",
    "mainland-wallets",
    "mainland-cash",
    "mainland-data",
    "hangzhou-metro-code",
  ],
  [BOGOTA.name]: [
    "colombia-visa",
    "cash-quota",
    "consular-line",
    "buy-data-plan-no-esim",
    "home-sim-roaming",
  ],
};

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`a visitor to Hangzhou and a resident to Bogotá get answers of their own, in ${language}`, async ({
      carryall,
    }) => {
      const { trips, t, page } = await openWith(carryall, TWO_HOMES, language);
      const titles = (rules: readonly string[]) => rules.map((rule) => ruleOf(rule).title[language]);
      for (const trip of [HANGZHOU, BOGOTA]) {
        const other = trip === HANGZHOU ? BOGOTA : HANGZHOU;
        const [own, foreign] = [titles(HAS[trip.name] ?? []), titles(HAS[other.name] ?? [])];
        await test.step(`${trip.name} on screen`, async () => {
          await trips.open();
          await trips.openTrip(trip.name);
          const main = page.getByRole("main");
          for (const title of own) await expect(main.getByText(title, { exact: true })).toBeVisible();
          for (const title of foreign) await expect(main.getByText(title, { exact: true })).toHaveCount(0);
        });
        await test.step(`${trip.name} on paper`, async () => {
          const paper = packed(text(await carryall.exportPdf(() => trips.exportAs("A4"))));
          for (const title of own) expect.soft(paper).toContain(packed(title));
          for (const title of foreign) expect.soft(paper).not.toContain(packed(title));
        });
      }
      await test.step("Compare answers the first person, and another by their name", async () => {
        await page.getByRole("link", { name: t("nav.compare"), exact: true }).click();
        const whom = page.getByRole("combobox", { name: t("compare.for"), exact: true });
        await expect(whom).toHaveValue(ANA.id);
        await expect(page.getByText(t("paper.foreign-passport"))).toBeVisible();
        await whom.selectOption(LIN.id);
        await expect(page.getByText(t("paper.resident-id"))).toBeVisible();
        await page.reload();
        await expect(whom).toHaveValue(LIN.id);
        await whom.selectOption("taiwan");
        await expect(page.getByText(t("paper.taiwan-permit"))).toBeVisible();
      });
    });
  });
}
