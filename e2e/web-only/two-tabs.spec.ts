import type { Page } from "playwright/test";
import { expectAccessible } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { otherTab, startWith } from "../fixtures/elsewhere.ts";
import { CARD, CHEN, LIN, ONE_CARD, TRIP } from "../fixtures/one-card.ts";
import { storedRecords } from "../fixtures/one-link.ts";
import { LANGUAGES } from "../fixtures/words.ts";
import { screensOf } from "../pages/screens.ts";

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });
    const screens = (page: Page) => screensOf(page, language);

    test(`the same card open twice: the second tab hears of it while it types, in ${language}`, async ({
      carryall,
    }) => {
      await startWith(carryall, ONE_CARD);
      const first = await carryall.open();
      await screens(first).things.open();
      const second = await otherTab(first);
      const [one, two] = [screens(first).things, screens(second).things];
      const { t } = screens(first);
      for (const things of [one, two]) await things.card("Salary").getByRole("button").click();
      await two.notes.fill("at home");
      await one.label.fill("Red");
      await one.button(t("form.save")).click();

      const followed = (field: "label" | "notes") =>
        second.getByText(t("beside.followed", { fields: t(`exchange.field.${field}`) }));
      await expect(followed("label")).toBeVisible();
      await expect(two.label).toHaveValue("Red");
      await expect(two.notes).toHaveValue("at home");
      await expectAccessible(second);

      await one.card("Red").getByRole("button").click();
      await one.notes.fill("in the drawer");
      await one.button(t("form.save")).click();
      await expect(two.beside(t("exchange.field.notes"))).toBeVisible();
      await expect(two.notes).toHaveValue("at home");
      await second.getByText(t("beside.theirs", { value: "in the drawer" })).click();
      await expect(two.notes).toHaveValue("in the drawer");
      await second.getByText(t("beside.mine", { value: "at home" })).click();
      await two.button(t("form.save")).click();
      await expect(two.toast).toContainText(t("thing.saved", { name: "Red" }));
      expect((await storedRecords(carryall)).things).toEqual([{ ...CARD, label: "Red", notes: "at home" }]);
    });

    test(`a trip changed in two tabs: other fields both stay, and one that is removed is added again, in ${language}`, async ({
      carryall,
    }) => {
      await startWith(carryall, ONE_CARD);
      const first = await carryall.open();
      const { t } = screens(first);
      await screens(first).trips.openTrip(TRIP.name);
      await first.getByRole("link", { name: t("trip.edit.short"), exact: true }).click();
      const second = await otherTab(first);
      const [one, two] = [screens(first).trips, screens(second).trips];
      await two.tripName.fill("Bogotá");
      await first.getByRole("checkbox", { name: CHEN.name }).check();
      await one.button(t("form.save")).click();
      await one.heading(TRIP.name).waitFor();
      await expect(second.getByRole("checkbox", { name: CHEN.name })).toBeChecked();
      await expect(two.tripName).toHaveValue("Bogotá");

      await first.getByRole("link", { name: t("trip.edit.short"), exact: true }).click();
      await one.button(t("trip.remove")).click();
      await expect(two.alert).toHaveText(t("beside.gone"));
      await expectAccessible(second);
      await two.button(t("form.save")).click();
      await two.heading("Bogotá").waitFor();
      await expect(first.getByRole("link", { name: "Bogotá", exact: true })).toBeVisible();
      expect((await storedRecords(carryall)).trips).toEqual([
        { ...TRIP, name: "Bogotá", travellers: [LIN.id, CHEN.id] },
      ]);
    });

    test(`a tick in two tabs, and a person removed under an open form, in ${language}`, async ({
      carryall,
    }) => {
      await startWith(carryall, { ...ONE_CARD, trips: [{ ...TRIP, travellers: [CHEN.id] }] });
      const first = await carryall.open();
      const { t } = screens(first);
      await screens(first).trips.openTrip(TRIP.name);
      const second = await otherTab(first);
      await screens(first).trips.box("Umbrella", "to-do").click();
      await expect(screens(second).trips.box("Umbrella", "done")).toBeChecked();

      const [one, two] = [screens(first).things, screens(second).things];
      for (const things of [one, two]) await things.open();
      await two.card("Salary").getByRole("button").click();
      await two.label.fill("Blue");
      await one.button(t("person.remove", { name: LIN.name })).click();
      await expect(two.alert).toHaveText(t("beside.gone"));
      await expect(two.label).toHaveValue("Blue");
      await two.button(t("form.save")).click();
      await expect(two.card("Blue")).toBeVisible();
      const { people, things } = await storedRecords(carryall);
      expect([people, things]).toEqual([[CHEN, LIN], [{ ...CARD, label: "Blue" }]]);
    });
  });
}
