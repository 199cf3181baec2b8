import type { Page } from "playwright/test";
import { expectAccessible } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { LANGUAGES } from "../fixtures/words.ts";
import { screensOf } from "../pages/screens.ts";

/** Breaks what only the grids of Compare draw with, until it is called again. */
async function breakCompare(page: Page, broken: boolean): Promise<void> {
  await page.evaluate((on) => {
    const kept = window as unknown as { has?: typeof URLSearchParams.prototype.get };
    kept.has ??= URLSearchParams.prototype.get;
    URLSearchParams.prototype.get = on
      ? () => {
          throw new RangeError("broken by a test");
        }
      : kept.has;
  }, broken);
}

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`a screen that cannot be drawn says so, and the others go on, in ${language}`, async ({
      carryall,
    }) => {
      carryall.allow(/broken by a test/);
      const page = await carryall.open();
      const { trips, t } = screensOf(page, language);
      const failed = page.getByRole("alert").filter({ hasText: t("screen.failed.text") });
      const title = page.getByRole("heading", { level: 1 });
      await breakCompare(page, true);
      await trips.goTo("compare");
      await expect(failed).toContainText(t("error.code", { code: "screen.RangeError" }));
      await expect(title).toHaveText(t("screen.failed"));
      await expectAccessible(page);
      expect(await page.evaluate(() => document.activeElement?.contains(document.querySelector("h1")))).toBe(
        true,
      );

      await test.step("trying again in vain says it again", async () => {
        await trips.button(t("boot.retry")).click();
        await expect(failed).toBeVisible();
      });

      await test.step("the rail works, and so does the way to Today", async () => {
        await trips.goTo("trips");
        await expect(failed).toBeHidden();
        await trips.goTo("compare");
        await page.getByRole("link", { name: t("screen.failed.today"), exact: true }).click();
        await expect(failed).toBeHidden();
        await expect(page).toHaveURL(/#\/$/);
      });

      await test.step("once it can be drawn, trying again draws it", async () => {
        await trips.goTo("compare");
        await expect(failed).toBeVisible();
        await breakCompare(page, false);
        await trips.button(t("boot.retry")).click();
        await expect(title).toHaveText(t("compare.question"));
      });
    });
  });
}

/** What every object has without having it itself, and an address cut short. */
const ODD = ["__proto__", "constructor", "%E0%A4%A"];
const PLACES = (
  "things compare compare/places compare/sims compare/safety compare/side-by-side compare/before-after advice trips " +
  "facts facts/sources facts/own/new settings/backups"
).split(" ");
const FILTERED = ["compare", "compare/sims", "compare/side-by-side", "facts", "facts/own/new/statement"];
const QUERY = "columns for phone sort place pin kind sure beside a b product at".split(" ");

/** Goes to an address, and says what stands there: the title, and whether it is that of a screen that failed. */
async function titleAt(page: Page, address: string): Promise<string> {
  await page.evaluate(async (to) => {
    location.hash = `#/${to}`;
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  }, address);
  const title = page.getByRole("heading", { level: 1 }).first();
  await expect(title, address).toBeVisible();
  return title.innerText();
}

test("no address, however odd, leaves the page without a title or with an error", async ({ carryall }) => {
  // The privileged side refuses a backup of that name, as it should.
  carryall.allow(/400 \(Bad Request\).*backups\.look/);
  const page = await carryall.open();
  const { t } = screensOf(page, "en");
  for (const odd of ODD) {
    const query = QUERY.map((name) => `${name}=${odd}`).join("&");
    const addresses = [
      ...PLACES.map((place) => `${place}/${odd}`),
      `trips/${odd}/edit`,
      `facts/${odd}/${odd}`,
      `facts/own/edit/${odd}/${odd}`,
      ...FILTERED.map((place) => `${place}?${query}`),
    ];
    for (const address of addresses)
      expect(await titleAt(page, address), address).not.toBe(t("screen.failed"));
  }
});
