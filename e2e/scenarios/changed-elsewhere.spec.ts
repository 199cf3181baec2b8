import { changeThing, markItem } from "../../core/profile/make-change.ts";
import { expectAccessible } from "../fixtures/axe.ts";
import type { Carryall } from "../fixtures/app-under-test.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { openWith } from "../fixtures/open-with.ts";
import { saveElsewhere } from "../fixtures/elsewhere.ts";
import { CARD, ONE_CARD, TRIP } from "../fixtures/one-card.ts";
import { storedRecords } from "../fixtures/one-link.ts";
import { LANGUAGES, type Language } from "../fixtures/words.ts";

/** The form of the card, with notes that are not saved yet. */
async function writeNotes(carryall: Carryall, language: Language) {
  const { things, t, page } = await openWith(carryall, ONE_CARD, language);
  await things.open();
  await things.card("Salary").getByRole("button").click();
  await things.notes.fill("at home");
  return { things, t, page };
}

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`a card that was changed elsewhere: both values are shown, one is chosen, nothing typed is lost, in ${language}`, async ({
      carryall,
    }) => {
      const { things, t, page } = await openWith(carryall, ONE_CARD, language);
      const mine = (value: string) =>
        page.getByRole("radio", { name: t("beside.mine", { value }), exact: true });
      const theirs = (value: string) =>
        page.getByRole("radio", { name: t("beside.theirs", { value }), exact: true });

      await test.step("refused as a whole, and asked in the form", async () => {
        await things.open();
        await things.card("Salary").getByRole("button").click();
        await things.label.fill("Blue");
        await things.notes.fill("at home");
        await saveElsewhere(page, [changeThing(CARD, { ...CARD, label: "Red", lastDigits: "4417" })]);
        await things.button(t("form.save")).click();
        await expect(things.alert).toHaveText(t("beside.choose"));
        await expect(things.beside(t("exchange.field.label"))).toBeVisible();
        await expect(mine("Blue")).toBeFocused();
        await expect(things.notes).toHaveValue("at home");
        await expect(things.lastDigits).toHaveValue("4417");
        await expect(
          page.getByText(t("beside.followed", { fields: t("exchange.field.lastDigits") })),
        ).toBeVisible();
        await expectAccessible(page);
      });
      await test.step("not saved before one is chosen; chosen by keyboard, either way", async () => {
        await things.button(t("form.save")).click();
        await expect(things.alert.last()).toContainText(t("beside.undecided"));
        await expect(mine("Blue")).toBeFocused();
        await page.keyboard.press("ArrowDown");
        await expect(theirs("Red")).toBeChecked();
        await expect(things.label).toHaveValue("Red");
        await page.keyboard.press("ArrowUp");
        await expect(things.label).toHaveValue("Blue");
        await things.button(t("form.save")).click();
        await expect(things.card("Blue")).toBeVisible();
        expect((await storedRecords(carryall)).things).toEqual([
          { ...CARD, label: "Blue", lastDigits: "4417", notes: "at home" },
        ]);
      });
    });

    test(`a card that was removed elsewhere: the form stays with what was typed and adds it again, in ${language}`, async ({
      carryall,
    }) => {
      const { things, t, page } = await writeNotes(carryall, language);
      await saveElsewhere(page, [
        changeThing(CARD, { ...CARD, archived: true }),
        { type: "thing.remove", id: CARD.id },
      ]);
      await things.button(t("form.save")).click();
      await expect(things.alert).toHaveText(t("beside.gone"));
      await expect(things.notes).toHaveValue("at home");
      await expectAccessible(page);
      await things.button(t("form.save")).click();
      await expect(things.card("Salary")).toBeVisible();
      expect((await storedRecords(carryall)).things).toEqual([{ ...CARD, notes: "at home" }]);
    });

    test(`undo under an open form: what was typed stays, the rest is as before, in ${language}`, async ({
      carryall,
    }) => {
      const { things, t, page } = await writeNotes(carryall, language);
      await things.button(t("form.save")).click();
      await things.card("Salary").getByRole("button").click();
      await things.label.fill("Blue");
      await things.button(t("form.save")).focus();
      await page.keyboard.press("Control+z");
      await expect(things.notes).toHaveValue("");
      await expect(things.label).toHaveValue("Blue");
      await things.button(t("form.save")).click();
      await expect(things.card("Blue")).toBeVisible();
      expect((await storedRecords(carryall)).things).toEqual([{ ...CARD, label: "Blue" }]);
    });

    test(`ticks: the same from two places is none too many, another state is said, in ${language}`, async ({
      carryall,
    }) => {
      const { trips, things, t, page } = await openWith(carryall, ONE_CARD, language);
      const [item] = TRIP.ownItems;
      if (item === undefined) throw new Error("the trip has no item");
      await trips.openTrip(TRIP.name);
      await saveElsewhere(page, [markItem(TRIP, item.id, { state: "done" }, TRIP.departs)]);
      await trips.box(item.title, "to-do").click();
      await expect(trips.box(item.title, "done")).toBeChecked();
      await expect(things.alert).toHaveCount(0);
      expect((await storedRecords(carryall)).trips[0]?.marks[item.id]?.doneOn).toBe(TRIP.departs);

      const done = { ...TRIP, marks: { [item.id]: { state: "done" as const, note: "", doneOn: null } } };
      await saveElsewhere(page, [markItem(done, item.id, { state: "blocked" }, TRIP.departs)]);
      await trips.box(item.title, "done").click();
      await expect(things.alert).toContainText(t("error.change.conflict"));
      await expect(trips.box(item.title, "blocked")).toBeVisible();
    });
  });
}
