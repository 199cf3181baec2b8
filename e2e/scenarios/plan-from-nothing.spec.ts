import type { Locator, Page } from "playwright/test";
import { colombiaTrip, NAMES } from "../fixtures/belongings.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { screensOf, type Screens } from "../pages/screens.ts";

const CARDS = ["icbc-visa-credit", "icbc-debit"];

/** A plan, a drill and a table of costs, once the trip is there. */
async function seePlanAndCosts(
  page: Page,
  { carry, costs, trips, t }: Screens,
  trip: string,
  go: (to: Locator) => Promise<void>,
) {
  await go(page.getByRole("link", { name: t("nav.carry"), exact: true }));
  await carry.ready();
  await expect(carry.kept).toContainText(t("plan.proved"));
  await go(carry.heads.first());
  await expect(carry.steps).toBeVisible();
  await expect(carry.stillWorks).toBeVisible();
  await trips.openTrip(trip);
  await go(page.getByRole("link", { name: t("costs.title"), exact: true }));
  await costs.heading.waitFor();
  await expect(costs.section(t("costs.ways")).getByRole("table")).toContainText("Visa");
}

test.describe("zh-CN", () => {
  test.use({ language: "zh-CN" });

  test("from an empty profile to a plan, a drill and a cost table by mouse, in zh-CN", async ({
    carryall,
  }) => {
    const page = await carryall.open();
    const screens = screensOf(page, "zh-CN");
    const { things, trips } = screens;
    await things.open();
    await things.addPerson(NAMES["zh-CN"].owner);
    await things.startAdding();
    for (const product of CARDS) await things.add({ kind: "card", product });
    await things.closeForm();
    const trip = colombiaTrip("zh-CN");
    await trips.make(trip);
    await seePlanAndCosts(page, screens, trip.name, (to) => to.click());
  });
});

test.describe("en", () => {
  test.use({ language: "en" });

  test("from an empty profile to a plan, a drill and a cost table by keyboard, in en", async ({
    carryall,
  }) => {
    const page = await carryall.open();
    const screens = screensOf(page, "en");
    const { things, trips, t } = screens;
    const { keyboard } = page;
    const press = async (to: Locator) => {
      await to.focus();
      await keyboard.press("Enter");
    };
    const type = async (to: Locator, text: string) => {
      await to.focus();
      await keyboard.type(text);
    };
    await press(page.getByRole("link", { name: t("nav.things"), exact: true }));
    await type(things.name, NAMES.en.owner);
    await keyboard.press("Enter");
    await page.getByRole("tab", { name: NAMES.en.owner, exact: true }).waitFor();

    await press(things.button(t("things.add")));
    for (const product of CARDS) {
      await type(things.product, product);
      await page.getByRole("option").first().waitFor();
      await keyboard.press("ArrowDown");
      await keyboard.press("Enter");
      await press(things.button(t("form.save-and-add")));
      await expect(things.product).toHaveValue("");
    }

    const { name, departs, returns } = colombiaTrip("en");
    await press(page.getByRole("link", { name: t("nav.trips"), exact: true }));
    await press(page.getByRole("link", { name: t("trips.new"), exact: true }));
    await type(trips.tripName, name);
    await type(page.getByLabel(t("trip.destination")), "Colombia");
    for (const [label, day] of [
      [t("trip.departs"), departs],
      [t("trip.returns"), returns],
    ] as const) {
      await type(page.getByRole("textbox", { name: label, exact: true }), day);
      await keyboard.press("Tab");
    }
    await press(trips.button(t("trip.create")));
    await trips.heading(name).waitFor();
    await seePlanAndCosts(page, screens, name, press);
  });
});
