import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locator } from "playwright/test";
import { type Carryall } from "../fixtures/app-under-test.ts";
import { colombiaTrip, NAMES } from "../fixtures/belongings.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { withOwner } from "../fixtures/with-owner.ts";
import { LANGUAGES } from "../fixtures/words.ts";
import { type Screens, screensOf } from "../pages/screens.ts";

const CARD_NUMBER = "6222021234567890";

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`a person needs a name, in ${language}`, async ({ carryall }) => {
      const { things, t } = screensOf(await carryall.open(), language);
      await things.open();
      await things.button(t("person.add")).click();
      await expect(things.alert).toHaveText(t("error.input.text.empty"));
      await things.addPerson(NAMES[language].owner);
    });

    test(`a trip cannot end before it starts, in ${language}`, async ({ carryall }) => {
      const { things, trips, t, page } = await withOwner(carryall, language);
      await trips.startNew();
      const trip = colombiaTrip(language);
      await trips.enter({ ...trip, departs: trip.returns, returns: trip.departs });
      const wrong = things.section(t("trip.form")).getByText(t("error.input.trip.ends-before-start"));
      // The field has the focus, so that its calendar is open: not over what is wrong.
      await expect(page.getByRole("textbox", { name: t("trip.returns") })).toBeFocused();
      await wrong.click({ trial: true });
      expect(await onDisk(carryall)).not.toContain(trip.name);
      await trips.enter(trip);
      await expect(trips.heading(trip.name)).toBeVisible();
    });

    test(`Esc closes the calendar first, and then the form, in ${language}`, async ({ carryall }) => {
      const { things, t, page } = await withOwner(carryall, language);
      await things.startAdding();
      await things.amount.fill("5");
      await page.getByRole("textbox", { name: t("thing.balance.as-of") }).click();
      const calendar = page.getByRole("button", { name: t("date.next-month") });
      await calendar.waitFor();
      await page.keyboard.press("Escape");
      await expect(calendar).toBeHidden();
      await expect(things.amount).toHaveValue("5");
      await page.keyboard.press("Escape");
      await expect(things.amount).toBeHidden();
    });

    test(`a full card number is kept nowhere, in ${language}`, async ({ carryall }) => {
      const screens = screensOf(await carryall.open(), language);
      const { things, trips, compare } = screens;
      await things.open();
      await refused(screens, things.name);
      await things.addPerson(NAMES[language].owner);
      await things.startAdding();
      await refused(screens, things.label);
      await things.label.clear();
      await refused(screens, things.lastDigits);
      await things.closeForm();
      await trips.startNew();
      await refused(screens, trips.tripName);
      const trip = colombiaTrip(language);
      await trips.enter(trip);
      await trips.heading(trip.name).waitFor();
      await refusedInItems(screens);
      await compare.open();
      await refused(screens, compare.find);
      expect(carryall.page.url()).not.toContain(CARD_NUMBER);
      const kept = await onDisk(carryall);
      expect(kept).toContain(trip.name);
      expect(kept).not.toContain(CARD_NUMBER);
    });
  });
}

/** A number that lands in a field is taken out of it at once, and the field says why. */
async function refused({ things, t }: Screens, field: Locator) {
  await field.fill(CARD_NUMBER);
  await expect(field).toHaveValue("");
  await expect(things.alert.filter({ hasText: t("error.input.text.card-number") }).last()).toBeVisible();
}

async function refusedInItems(screens: Screens) {
  const { things, trips, t } = screens;
  const [title = ""] = await trips.titles();
  await trips.item(title).click();
  await refused(screens, trips.note);
  await trips.item(title).click();
  await things.button(t("item.add")).click();
  await refused(screens, trips.ownItem);
  await things.button(t("form.save")).click();
  await expect(things.alert).toBeVisible();
}

/** The profile as it is stored; nothing yet is an empty text. */
async function onDisk({ profileFolder }: Carryall): Promise<string> {
  return readFile(join(profileFolder, "profile.json"), "utf8").catch(() => "");
}
