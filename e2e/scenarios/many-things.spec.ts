import type { Locator } from "playwright/test";
import { expectAccessible } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { writeManyThings } from "../fixtures/many-things.ts";
import { LANGUAGES } from "../fixtures/words.ts";
import { screensOf } from "../pages/screens.ts";

const MANY = { things: 5000, trips: 300, wallets: 50 };
/** Some two windows full of rows, however many there are. */
const MOST_ELEMENTS = 5000;

/** Scrolls the frame around a row to its end: rows are as high as they turn out, so the end may move away at first. */
const scrollToEnd = (row: Locator, last: Locator) =>
  expect(async () => {
    await row.evaluate((element) => {
      const frame = element.closest("ul, table")?.parentElement;
      frame?.scrollTo(0, frame.scrollHeight);
    });
    await last.scrollIntoViewIfNeeded({ timeout: 1000 });
    await expect(last).toBeInViewport({ timeout: 1000 });
  }).toPass();

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`5,000 things are drawn in part, found, moved and linked, in ${language}`, async ({ carryall }) => {
      test.slow();
      await writeManyThings(carryall.profileFolder, MANY);
      const page = await carryall.open();
      const { things, t } = screensOf(page, language);
      expect(await things.elements()).toBeLessThan(MOST_ELEMENTS);
      await things.open();
      const table = page.getByRole("main").getByRole("table");
      const first = things.card("").first().getByRole("button");

      await test.step("what is drawn is bounded, and says which of how many it is", async () => {
        await expect(first).toBeVisible();
        expect(await things.elements()).toBeLessThan(MOST_ELEMENTS);
        expect(Number(await table.getAttribute("aria-rowcount"))).toBeGreaterThan(3000);
        await expect(table.getByRole("row").nth(1)).toHaveAttribute("aria-rowindex", "2");
        await expectAccessible(page);
      });
      await test.step("found by its digits, and by its kind in pinyin", async () => {
        const find = things.findField(t("things.find"));
        await find.fill("4996");
        await expect(things.card("")).toHaveCount(1);
        await expect(things.card("Thing 4996")).toBeVisible();
        await find.fill("zfb");
        await expect(things.listed("wallets").first()).toContainText("Thing 0");
        await expect(page.getByText(t("things.find.none")).first()).toBeVisible();
        await find.fill("");
      });
      await test.step("a row that has the focus stays, wherever one scrolls, and is followed when it moves", async () => {
        const name = await first.innerText();
        await first.focus();
        await scrollToEnd(first, things.card("Thing 4998"));
        const moved = things
          .card(name.split("\n")[0] ?? "")
          .first()
          .getByRole("button");
        await expect(moved).toBeFocused();
        await page.keyboard.press("Alt+ArrowDown");
        await expect(moved).toBeInViewport();
        await expect(moved).toBeFocused();
        await expect(first).not.toHaveText(name);
      });
      await test.step("linked with the mouse; the focus comes back to the crossing", async () => {
        const cell = page.getByRole("row").nth(1).getByRole("cell").getByRole("button").nth(4);
        await cell.click();
        await page.getByRole("menuitemradio", { name: t("link.set.failed"), exact: true }).click();
        await expect(cell).toHaveAccessibleName(new RegExp(t("link.look.failed")));
        await expect(cell).toBeFocused();
      });
    });

    test(`300 trips and a long checklist are drawn in part, found and printed whole, in ${language}`, async ({
      carryall,
    }) => {
      test.slow();
      await writeManyThings(carryall.profileFolder, MANY);
      const page = await carryall.open();
      const { trips, t } = screensOf(page, language);
      await trips.open();
      const rows = page.getByRole("main").getByRole("listitem");

      await test.step("the list of trips", async () => {
        await expect(rows.first()).toHaveAttribute("aria-setsize", String(MANY.trips));
        expect(await rows.count()).toBeLessThan(60);
        await expectAccessible(page);
        await scrollToEnd(rows.first(), page.locator(`[aria-posinset="${MANY.trips}"]`));
        await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
        await expect(rows).toHaveCount(MANY.trips);
        await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
        await trips.findField(t("trips.find")).fill("Trip 299");
        await expect(rows).toHaveCount(1);
      });
      await test.step("one trip: a note that is being written is not lost by scrolling", async () => {
        await trips.findField(t("trips.find")).fill("Trip 150");
        await rows.getByRole("link").click();
        const boxes = trips.section(t("phase.before")).getByRole("checkbox");
        await expect(boxes.first()).toBeVisible();
        expect(await trips.elements()).toBeLessThan(MOST_ELEMENTS);
        await trips.section(t("phase.before")).getByRole("button", { expanded: false }).first().click();
        await trips.note.fill("half a thought");
        const last = Number(await boxes.first().locator("xpath=ancestor::li").getAttribute("aria-setsize"));
        await scrollToEnd(boxes.first(), page.locator(`[aria-posinset="${last}"]`));
        await expect(trips.note).toHaveValue("half a thought");
        await expectAccessible(page);
      });
      await test.step("the item of one thing is found, ticked, and counted", async () => {
        await trips.findField(t("trip.find")).fill("Thing 4996");
        const box = trips.section(t("phase.before")).getByRole("checkbox");
        await expect(box).toHaveCount(1);
        await box.click();
        await expect(box).toBeChecked();
      });
    });
  });
}
