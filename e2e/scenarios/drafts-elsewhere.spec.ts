import { changeThing } from "../../core/profile/make-change.ts";
import { expectAccessible } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { saveElsewhere, tellOfIt } from "../fixtures/elsewhere.ts";
import { openWith } from "../fixtures/open-with.ts";
import { CARD, CHEN, LIN, ONE_CARD } from "../fixtures/one-card.ts";
import { storedRecords } from "../fixtures/one-link.ts";
import { LANGUAGES } from "../fixtures/words.ts";

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`another row, another person, and a place opened from outside lose nothing; cancelling does, in ${language}`, async ({
      carryall,
    }) => {
      const { things, trips, t, page } = await openWith(carryall, ONE_CARD, language);
      await test.step("a form for each row and for each person", async () => {
        await things.open();
        await things.card("Salary").getByRole("button").click();
        await things.notes.fill("at home");
        await things.startAdding();
        await things.notes.fill("of Lin");
        await things.openPerson(CHEN.name);
        await things.startAdding();
        await expect(things.notes).toHaveValue("");
        await things.openPerson(LIN.name);
        await things.startAdding();
        await expect(things.notes).toHaveValue("of Lin");
        await things.card("Salary").getByRole("button").click();
        await expect(things.notes).toHaveValue("at home");
      });
      await test.step("an address that is typed, or a link that the system hands over", async () => {
        await trips.startNew();
        await trips.tripName.fill("Bogotá");
        const { application, origin } = carryall.shell;
        if (application === undefined) await page.goto(`${origin}/#/settings`);
        else
          await application.evaluate(
            ({ app }) => void app.emit("second-instance", {}, ["carryall", "carryall://settings"], "/", null),
          );
        await trips.heading(t("nav.settings")).waitFor();
        await trips.startNew();
        await expect(trips.tripName).toHaveValue("Bogotá");
        await expect(trips.typedBefore).toBeVisible();
      });
      await test.step("cancelled, it is gone", async () => {
        await trips.button(t("form.cancel")).click();
        await trips.startNew();
        await expect(trips.tripName).toHaveValue("");
        await expect(trips.typedBefore).toBeHidden();
      });
    });

    test(`changed elsewhere while it was closed: the form asks which to keep, in ${language}`, async ({
      carryall,
    }) => {
      const { things, trips, t, page } = await openWith(carryall, ONE_CARD, language);
      await things.open();
      await things.card("Salary").getByRole("button").click();
      await things.label.fill("Blue");
      await trips.open();
      await trips.heading(t("nav.trips")).waitFor();
      await saveElsewhere(page, [changeThing(CARD, { ...CARD, label: "Red", notes: "at home" })]);
      await tellOfIt(page);
      await things.open();
      await things.card("Red").getByRole("button").click();
      await expect(things.typedBefore).toBeVisible();
      await expect(things.beside(t("exchange.field.label"))).toBeVisible();
      await expect(things.label).toHaveValue("Blue");
      await expect(things.notes).toHaveValue("at home");
      await expectAccessible(page);
      await page.getByText(t("beside.mine", { value: "Blue" }), { exact: true }).click();
      await things.button(t("form.save")).click();
      await expect(things.card("Blue")).toBeVisible();
      expect((await storedRecords(carryall)).things).toEqual([{ ...CARD, label: "Blue", notes: "at home" }]);
    });

    test(`what was typed for one profile is not in another, and is there when one is back, in ${language}`, async ({
      carryall,
    }) => {
      const { things, t, page } = await openWith(carryall, { people: [] }, language);
      await things.open();
      await things.name.fill(LIN.name);
      await things.button(t("place.sample.enter")).click();
      await expect(page.getByRole("status").filter({ hasText: t("place.sample") })).toBeVisible();
      await things.open();
      await page.getByRole("tab", { name: t("person.new"), exact: true }).click();
      await expect(things.name).toHaveValue("");
      await things.name.fill("Of the sample");
      await things.button(t("place.sample.leave")).click();
      await expect(things.name).toHaveValue(LIN.name);
      await expect(things.typedBefore).toBeVisible();
    });
  });
}
