import { expectAccessible } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { openWith } from "../fixtures/open-with.ts";
import { plain, record } from "../fixtures/shipped.ts";
import { THAILAND, TO_THAILAND } from "../fixtures/to-thailand.ts";
import { LANGUAGES } from "../fixtures/words.ts";

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`a phone stolen in Thailand: what not to do, then whom to call from there, in ${language}`, async ({
      carryall,
    }) => {
      const { emergency, trips } = await openWith(carryall, TO_THAILAND, language);
      await trips.open();
      await trips.openTrip(THAILAND.name);
      await emergency.lostLink.click();

      const stolen = record("failures", "phone-stolen");
      await emergency.losses.filter({ hasText: plain(stolen.name, language) }).click();
      await expect(emergency.notYet).toHaveCount(stolen.notFirst?.length ?? 0);
      await expect(emergency.steps.nth(1)).toContainText("+86 13800100186");
      const police = record("destinations", "thailand").numbers.find(({ calls }) => calls === "police");
      await expect(emergency.steps.last()).toContainText(police?.number ?? "-");
      await expectAccessible(carryall.page);

      // Two at once: what both ask for stands once. By keyboard.
      const before = await emergency.steps.count();
      await emergency.losses
        .filter({ hasText: plain(record("failures", "phone-lost").name, language) })
        .focus();
      await carryall.page.keyboard.press("Space");
      const ring = record("failures", "phone-lost").firstHour[0];
      await expect(
        emergency.steps.filter({ hasText: plain(ring?.text ?? stolen.name, language) }),
      ).toHaveCount(1);
      expect(await emergency.steps.count()).toBeGreaterThan(before);

      // It is in the address: back takes one away, and reloading keeps the other.
      await carryall.page.goBack();
      await expect(emergency.steps).toHaveCount(before);
    });

    test(`what to show the staff is in their language, names their money, and follows the place, in ${language}`, async ({
      carryall,
    }) => {
      const { emergency, trips } = await openWith(carryall, TO_THAILAND, language);
      await trips.open();
      await trips.openTrip(THAILAND.name);
      await emergency.staffLink.click();

      const thai = record("staff-cards", "thai");
      await expect(emergency.lines("th")).toHaveCount(4);
      await expect(emergency.lines("th").nth(1)).toHaveText(
        thai.lines["local-currency"].replaceAll("{money}", "THB"),
      );
      await expectAccessible(carryall.page);

      await emergency.where.selectOption("mainland-china");
      // Wang lives there: no line speaks of another money.
      await expect(emergency.lines("zh-CN")).toHaveText([
        record("staff-cards", "chinese").lines["pay-by-card"],
        record("staff-cards", "chinese").lines.cancel,
        record("staff-cards", "chinese").lines.receipt,
      ]);
    });
  });
}
