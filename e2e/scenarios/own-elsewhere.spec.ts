import type { Card } from "../../core/catalogue/product.ts";
import { writeExchange } from "../../core/exchange/exchange.ts";
import { EMPTY_OVERLAY, onlyRecord } from "../../core/overlay/overlay.ts";
import { ownEvidence } from "../../core/overlay/own-statement.ts";
import { inBoth } from "../../core/overlay/own-text.ts";
import { changeThing, putOwn } from "../../core/profile/make-change.ts";
import { EMPTY_RECORDS } from "../../core/profile/profile.ts";
import { expectAccessible } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { openWith } from "../fixtures/open-with.ts";
import { saveElsewhere } from "../fixtures/elsewhere.ts";
import { CARD, LIN, ONE_CARD } from "../fixtures/one-card.ts";
import { storedRecords } from "../fixtures/one-link.ts";
import { LANGUAGES } from "../fixtures/words.ts";

const clubCard = (name: string, about: string): Card => ({
  id: "club-card",
  kind: "card",
  group: "bank",
  funding: "prepaid",
  networks: [],
  issuedIn: null,
  name: inBoth(name),
  about: inBoth(about),
  evidence: ownEvidence({ on: "2026-11-01", confidence: "medium", source: null }),
});
const OVERLAY = { ...EMPTY_OVERLAY, cards: [clubCard("Club card", "Of the club")] };

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`an own entry changed elsewhere is not written over, in ${language}`, async ({ carryall }) => {
      const { ownFacts, t, page } = await openWith(carryall, { overlay: OVERLAY }, language);
      await ownFacts.open();
      await page.getByRole("link", { name: t("own.change.of", { name: "Club card" }), exact: true }).click();
      await ownFacts.field("own.name").fill("Mine");
      const elsewhere = onlyRecord("cards", clubCard("Theirs", "Of another club"));
      await saveElsewhere(page, [putOwn(OVERLAY, elsewhere)]);
      await ownFacts.save();
      await expect(ownFacts.beside(t("own.name"))).toBeVisible();
      await expect(ownFacts.field("own.name")).toHaveValue("Mine");
      await expect(ownFacts.field("own.about")).toHaveValue("Of another club");
      await expectAccessible(page);
      await page.getByText(t("beside.mine", { value: "Mine" }), { exact: true }).click();
      await ownFacts.save();
      await expect(ownFacts.toast).toContainText(t("own.saved", { name: "Mine" }));
      const { cards } = (await storedRecords(carryall)).overlay;
      expect(cards).toMatchObject([{ name: inBoth("Mine"), about: inBoth("Of another club") }]);
    });

    test(`an import that was looked at beside an older state is looked at again, in ${language}`, async ({
      carryall,
    }) => {
      const { exchange, t, page } = await openWith(carryall, ONE_CARD, language);
      const brought = { ...EMPTY_RECORDS, people: [LIN], things: [{ ...CARD, label: "Red" }] };
      await exchange.open();
      await exchange.choose("other.json", writeExchange(brought, "2026-11-23T08:00:00.000Z"));
      await exchange.takeTheirs("Salary");
      await saveElsewhere(page, [changeThing(CARD, { ...CARD, notes: "at home" })]);
      await exchange.merge();
      await expect(exchange.alert).toContainText(t("error.change.since"));
      expect((await storedRecords(carryall)).things).toEqual([{ ...CARD, notes: "at home" }]);
      await exchange.merge();
      await expect(exchange.toast).toContainText(t("exchange.imported", { count: 1, file: "other.json" }));
      expect((await storedRecords(carryall)).things).toEqual([{ ...CARD, label: "Red", notes: "at home" }]);
    });
  });
}
