import { bareThing } from "../../core/profile/thing.ts";
import { UNKNOWN_CARD } from "../../core/profile/thing-details.ts";
import { expectAccessible } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { openWith } from "../fixtures/open-with.ts";
import { CARD, LIN, TRIP } from "../fixtures/one-card.ts";
import { LANGUAGES } from "../fixtures/words.ts";

const own = (n: number, label: string) => ({
  ...bareThing(`00000000-0000-4000-8000-00000000001${n}`, LIN.id, "visa-credit-cn"),
  label,
});

/** Cards that could pay on the trip, were they not over by then or put away. */
const RECORDS = {
  people: [{ ...LIN, home: "CN" }],
  things: [
    CARD,
    { ...own(1, "Old one"), expires: "2020-05" },
    { ...own(2, "Stopped one"), card: { ...UNKNOWN_CARD, status: "frozen" as const } },
    { ...own(3, "Spare one"), archived: true },
  ],
  trips: [TRIP],
};

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`what of one’s own is over is named with its reason, until it is mended, in ${language}`, async ({
      carryall,
    }) => {
      const { advice, carry, things, t, page } = await openWith(carryall, RECORDS, language);
      const frozen = { "Stopped one": t("not-counted.frozen") };
      const both = { "Old one": t("not-counted.expired", { month: "2020-05" }), ...frozen };
      await advice.open();
      await advice.ask("topic", "pay");
      await expect(advice.notCounted(both)).toContainText(t("not-counted.archived", { count: 1 }));
      await expectAccessible(page);

      await carry.open();
      await carry.ready();
      for (const [thing, why] of Object.entries(both)) {
        await expect(carry.left.getByRole("listitem").filter({ hasText: thing })).toContainText(why);
      }
      await expect(carry.left).toContainText(t("not-counted.archived", { count: 1 }));
      await page.getByRole("link", { name: t("plan.left.see.label", { thing: "Old one" }) }).click();

      await things.card("Old one").getByRole("button").click();
      await page.getByLabel(t("thing.expires"), { exact: true }).fill("2040-05");
      await things.button(t("form.save")).click();
      await expect(things.toast).toContainText("Old one");

      await advice.open();
      await advice.ask("topic", "pay");
      await expect(advice.notCounted(frozen)).toBeVisible();
      await advice
        .notCounted(frozen)
        .getByRole("link", { name: t("not-counted.go") })
        .focus();
      await page.keyboard.press("Enter");
      await expect(things.card("Stopped one")).toBeVisible();
    });
  });
}
