import { expectAccessible } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { startWith } from "../fixtures/elsewhere.ts";
import { storedRecords } from "../fixtures/one-link.ts";
import { THAILAND, TO_THAILAND } from "../fixtures/to-thailand.ts";
import { screensOf } from "../pages/screens.ts";

const CASH = { kind: "atm-withdrawal", count: 4, each: { minor: 500_000, currency: "THB" } };

test.describe("by mouse", () => {
  test.use({ language: "zh-CN" });

  test("a cost table, who takes what, and a line of one’s own that is kept, in zh-CN", async ({
    carryall,
  }) => {
    await startWith(carryall, TO_THAILAND);
    const { trips, costs, t } = screensOf(await carryall.open(), "zh-CN");
    await trips.openTrip(THAILAND.name);
    await costs.open();
    const card = "工行借记卡";
    await expect(costs.section(t("costs.best"))).toContainText(card);
    await costs.more(card).click();
    // 2 withdrawals, each THB 250 of the machine: the source says so.
    await expect(costs.breakdown(card)).toContainText("250");
    await expectAccessible(carryall.page);

    await costs.count("atm-withdrawal").fill("四次");
    await costs.saveBasket.click();
    await expect(costs.count("atm-withdrawal")).toHaveAccessibleDescription(t("error.input.costs.count"));
    await costs.count("atm-withdrawal").fill("4");
    await costs.each("atm-withdrawal", "泰铢").fill("5,000");
    await costs.saveBasket.click();
    await expect(costs.section(t("costs.best"))).toContainText("20,000泰铢");

    await carryall.close();
    const again = screensOf(await carryall.open(), "zh-CN");
    await again.trips.openTrip(THAILAND.name);
    await again.costs.open();
    await expect(again.costs.count("atm-withdrawal")).toHaveValue("4");
    await expect(again.costs.section(t("costs.best"))).toContainText("20,000泰铢");
    expect((await storedRecords(carryall)).trips[0]?.basket?.lines).toEqual([CASH]);

    const file = await carryall.download(async () => {
      await again.costs.button(t("costs.export")).click();
      await carryall.page.getByRole("menuitem", { name: t("costs.export.csv"), exact: true }).click();
    });
    const csv = new TextDecoder().decode(file.bytes);
    expect(csv).toContain(`${card},${t("costs.line.atm-withdrawal")},4,5000.00,THB`);
  });
});

test.describe("by keyboard", () => {
  test.use({ language: "en" });

  test("a cost table and a rate of one’s own that wins, in en", async ({ carryall }) => {
    await startWith(carryall, TO_THAILAND);
    const page = await carryall.open();
    const { trips, costs, t } = screensOf(page, "en");
    await trips.openTrip(THAILAND.name);
    await page.getByRole("link", { name: t("costs.title"), exact: true }).focus();
    await page.keyboard.press("Enter");
    await costs.heading.waitFor();

    const more = costs.more("ICBC debit card");
    await more.focus();
    await page.keyboard.press("Enter");
    await expect(costs.breakdown("ICBC debit card")).toContainText(t("costs.by.atm"));
    await expect(more).toHaveAttribute("aria-expanded", "true");

    const rates = costs.section(t("costs.rates"));
    const note = page.getByRole("button", { name: t("costs.rate.note.of", { from: "CNY", to: "THB" }) });
    await note.focus();
    await page.keyboard.press("Enter");
    const field = rates.getByRole("textbox", { name: t("costs.rate.field", { from: "CNY", to: "THB" }) });
    await expect(field).toBeFocused();
    await page.keyboard.type("1,234");
    await page.keyboard.press("Enter");
    await expect(field).toHaveAccessibleDescription(t("error.input.costs.rate"));
    await field.fill("4");
    await page.keyboard.press("Enter");
    await expect(rates).toContainText("1 CNY = 4.0000 THB");
    const [rate] = (await storedRecords(carryall)).rates;
    expect(rate).toMatchObject({ from: "CNY", to: "THB", perUnit: "4" });

    await page.getByRole("button", { name: t("costs.rate.remove"), exact: true }).focus();
    await page.keyboard.press("Enter");
    await expect(rates).not.toContainText("4.0000");
    expect((await storedRecords(carryall)).rates).toEqual([]);
  });
});
