import { addDays, localDay } from "../../core/calendar-date.ts";
import { NAMES } from "../fixtures/belongings.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { LANGUAGES } from "../fixtures/words.ts";
import { Calendar } from "../pages/calendar.ts";
import { screensOf } from "../pages/screens.ts";

for (const language of LANGUAGES) {
  const { owner, icbc } = NAMES[language];
  test.describe(language, () => {
    test.use({ language });

    // Names have to be written; everything else is pointed at.
    test(`a trip is planned from nothing by mouse, in ${language}`, async ({ carryall }) => {
      const page = await carryall.open();
      const { things, trips, t } = screensOf(page, language);
      const calendar = new Calendar(page, t, language);
      const departs = addDays(localDay(new Date()), 60);
      const returns = addDays(departs, 40);

      await test.step("a person and a card", async () => {
        await page.getByRole("link", { name: t("today.welcome.action") }).click();
        await things.name.click();
        await page.keyboard.insertText(owner);
        await things.button(t("person.add")).click();
        await things.startAdding();
        await things.product.click();
        await page.getByRole("option", { name: icbc, exact: true }).click();
        await things.button(t("form.save")).click();
        await expect(things.card(icbc)).toBeVisible();
      });

      await test.step("a trip", async () => {
        await trips.startNew();
        await trips.tripName.click();
        await page.keyboard.insertText("Bogotá");
        // The list of a plain select is drawn by the system, where a test has no mouse.
        await page.getByLabel(t("trip.destination")).selectOption("colombia");
        await calendar.chooseFrom(t("trip.departs"), departs);
        await expect(calendar.field(t("trip.departs"))).toHaveValue(departs);
        await calendar.turnTo(t("trip.returns"), returns);
        await expect(calendar.field(t("trip.returns"))).toHaveValue(returns);
        await trips.button(t("trip.create")).click();
        await expect(trips.heading("Bogotá")).toBeVisible();
      });

      await test.step("its first item is done", async () => {
        const [first = ""] = await trips.titles();
        await trips.box(first, "to-do").click();
        await expect(trips.box(first, "done")).toBeChecked();
      });
    });
  });
}
