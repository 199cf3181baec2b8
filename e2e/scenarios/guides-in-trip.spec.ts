import { moneyIn } from "../../core/i18n/money.ts";
import { expectAccessible } from "../fixtures/axe.ts";
import { ABOUT_TO_LINK, guideIn } from "../fixtures/a-guide.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { openWith } from "../fixtures/open-with.ts";
import { LIN, TRIP } from "../fixtures/one-card.ts";
import { storedRecords } from "../fixtures/one-link.ts";
import { LANGUAGES } from "../fixtures/words.ts";

for (const language of LANGUAGES)
  test.describe(language, () => {
    test.use({ language });

    test(`a guide in a trip’s list by keyboard, ticked in both places, in ${language}`, async ({
      carryall,
    }) => {
      const { guides, trips, t, page } = await openWith(carryall, ABOUT_TO_LINK, language);
      const { name, steps } = guideIn("change-card", language);
      const titled = (done: number) => t("item.guide.titled", { guide: name, done, total: steps.length });
      const press = async (key: string) => page.keyboard.press(key);
      await page.getByRole("link", { name: t("nav.guides"), exact: true }).focus();
      await press("Enter");
      await guides.guide(name).focus();
      await press("Enter");

      await test.step("it goes into the list", async () => {
        await guides.intoTrip.focus();
        await press("Enter");
        await expect(guides.trip(TRIP.name)).toBeVisible();
        await guides.trip(TRIP.name).focus();
        await press("Enter");
        await expect(guides.toast).toContainText(t("guide.trip.put", { trip: TRIP.name }));
        await guides.done.focus();
        await press("Enter");
        // The focus goes on with the step.
        await expect(guides.inHand.getByRole("heading")).toBeFocused();
      });

      await test.step("a step is ticked there and seen here", async () => {
        await page.getByRole("link", { name: t("nav.trips"), exact: true }).focus();
        await press("Enter");
        await page.getByRole("link", { name: TRIP.name, exact: true }).focus();
        await press("Enter");
        await trips.item(titled(1)).focus();
        await press("Enter");
        await expectAccessible(page);
        await guides.box(2, steps[1]?.text ?? "", "to-do").focus();
        await press("Space");
        await expect(trips.item(titled(2))).toBeVisible();
        await page.getByRole("link", { name: t("item.guide.open"), exact: true }).focus();
        await press("Enter");
        await expect(guides.inHand).toContainText(steps[2]?.text ?? "");
      });

      await test.step("done as a whole in the list, undone, and taken out", async () => {
        await page.goBack();
        await trips.box(titled(2), "doing").focus();
        await press("Space");
        await expect(trips.box(titled(steps.length), "done")).toBeChecked();
        await press("Control+z");
        await trips.item(titled(2)).focus();
        await press("Enter");
        await page.getByRole("button", { name: t("item.guide.take-out"), exact: true }).focus();
        await press("Enter");
        await expect(trips.toast).toContainText(t("guide.trip.taken", { trip: TRIP.name }));
        const { people, trips: stored } = await storedRecords(carryall);
        expect(stored[0]?.marks).toEqual({});
        expect(Object.keys(people[0]?.guides["change-card"]?.done ?? {})).toHaveLength(2);
      });
    });

    test(`a monthly budget is set in the guide and stands beside the costs, in ${language}`, async ({
      carryall,
    }) => {
      const { guides, trips, t, page } = await openWith(carryall, ABOUT_TO_LINK, language);
      await guides.open();
      await guides.guide(guideIn("use-it-well", language).name).click();
      await guides.steps
        .getByRole("button", { name: guideIn("use-it-well", language).steps[2]?.text ?? "" })
        .click();
      await guides.button(t("guide.budget.set")).click();
      await page.getByLabel(t("guide.budget.field", { name: LIN.name })).fill("9000");
      await guides.button(t("form.save")).click();
      await expect(guides.inHand).toContainText(moneyIn({ minor: 900_000, currency: "CNY" }, language));
      await expectAccessible(page);
      await trips.openTrip(TRIP.name);
      await page.getByRole("link", { name: t("costs.title"), exact: true }).click();
      // Fifteen days of thirty.
      await expect(page.getByRole("main")).toContainText(
        moneyIn({ minor: 450_000, currency: "CNY" }, language),
      );
    });
  });
