import { ABOUT_TO_LINK, guideIn } from "../fixtures/a-guide.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { otherTab, startWith } from "../fixtures/elsewhere.ts";
import { TRIP } from "../fixtures/one-card.ts";
import { storedRecords } from "../fixtures/one-link.ts";
import { LANGUAGES } from "../fixtures/words.ts";
import { screensOf } from "../pages/screens.ts";

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`a guide open twice, and on a trip’s list, in ${language}`, async ({ carryall }) => {
      await startWith(carryall, ABOUT_TO_LINK);
      const first = await carryall.open();
      const one = screensOf(first, language);
      const { t } = one;
      const { name, steps } = guideIn("change-card", language);
      await one.guides.open();
      await one.guides.guide(name).click();
      await one.guides.intoTrip.click();
      await one.guides.trip(TRIP.name).click();
      const second = await otherTab(first);
      const two = screensOf(second, language);

      // A step that is done in one is done in the other, where a note at it is being written.
      await two.guides.note.click();
      await two.guides.noteField(1).fill("Mine");
      await one.guides.note.click();
      await one.guides.noteField(1).fill("Theirs");
      await one.guides.saveNote.click();
      await expect(two.guides.beside(t("guide.note.field", { number: 1 }))).toBeVisible();
      await expect(two.guides.noteField(1)).toHaveValue("Mine");
      await second.getByText(t("beside.mine", { value: "Mine" })).click();
      await two.guides.saveNote.click();
      await expect(one.guides.inHand).toContainText("Mine");

      // What is ticked on the list of the trip is ticked in the guide that is open beside it.
      await two.trips.openTrip(TRIP.name);
      const titled = t("item.guide.titled", { guide: name, done: 0, total: steps.length });
      await two.trips.box(titled, "doing").click();
      await expect(one.guides.steps).toContainText(t("guide.finished"));
      const { people } = await storedRecords(carryall);
      const kept = people[0]?.guides["change-card"];
      expect(Object.keys(kept?.done ?? {}).toSorted()).toEqual(steps.map(({ id }) => id).toSorted());
      expect(kept?.notes).toMatchObject({ [steps[0]?.id ?? ""]: { text: "Mine" } });
    });
  });
}
