import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Profile } from "../../core/profile/profile.ts";
import { bareThing } from "../../core/profile/thing.ts";
import { expectAccessible } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { openWith } from "../fixtures/open-with.ts";
import { startWith } from "../fixtures/elsewhere.ts";
import { CARD, LIN, TRIP } from "../fixtures/one-card.ts";
import { plain, record } from "../fixtures/shipped.ts";
import { LANGUAGES } from "../fixtures/words.ts";
import { screensOf } from "../pages/screens.ts";

const own = (n: number, product: string) =>
  bareThing(`00000000-0000-4000-8000-00000000001${n}`, LIN.id, product);

/** What the file of the profile has, in the order of the topic’s criteria. */
async function keptWeights(folder: string): Promise<number[]> {
  const text = await readFile(join(folder, "profile.json"), "utf8");
  const kept = (JSON.parse(text) as Profile).people[0]?.weights["colombia-online/short-term-visitor"];
  return record("topics", "colombia-online").criteria.map(({ id }) => kept?.[id] ?? -1);
}

/** Somebody of the mainland with a phone that takes eSIM, a number and one card, who goes to Colombia. */
const TRAVELLER = {
  people: [{ ...LIN, home: "CN" }],
  things: [CARD, own(1, "cn-home-sim"), own(2, "iphone-abroad")],
  trips: [TRIP],
};

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    const { criteria, options } = record("topics", "colombia-online");
    const named = (list: readonly { id: string; name: { en: string; "zh-CN": string } }[], id: string) => {
      const found = list.find((one) => one.id === id);
      if (found === undefined) throw new Error(`there is no ${id}`);
      return plain(found.name, language);
    };
    const [esim, roaming, local] = ["travel-esim", "home-roaming", "local-prepaid-sim"].map((id) =>
      named(options, id),
    );
    const [price, number] = ["price", "local-number"].map((id) => named(criteria, id));

    test(`weights move by keyboard and by mouse, change the order and stay, in ${language}`, async ({
      carryall,
    }) => {
      await startWith(carryall, TRAVELLER);
      let { advice, t } = screensOf(await carryall.open(), language);
      await advice.open();
      await expect(advice.first).toHaveText(esim ?? "");
      await expect(advice.standing).toHaveText(t("advice.lead.whatever", { option: esim ?? "" }));
      const usual = await advice.weights();

      await advice.slider(price ?? "").focus();
      for (let press = 0; press < 15; press += 1) await carryall.page.keyboard.press("ArrowLeft");
      await expect(advice.first).toHaveText(roaming ?? "");
      await expect(advice.slider(price ?? "")).toHaveValue("10");
      // Saved after the last press, and shown as it was saved.
      await expect(async () =>
        expect(await keptWeights(carryall.profileFolder)).toEqual(await advice.weights()),
      ).toPass();
      const moved = await advice.weights();
      expect(moved).toContain(10);
      expect(moved.reduce((sum, weight) => sum + weight, 0)).toBe(100);
      await expectAccessible(carryall.page);

      await carryall.close();
      ({ advice, t } = screensOf(await carryall.open(), language));
      await advice.open();
      await expect(advice.first).toHaveText(roaming ?? "");
      expect(await advice.weights(), "kept").toEqual(moved);

      await advice.drag(number ?? "", 0.8);
      await expect(advice.first).toHaveText(local ?? "");
      await advice.button(t("advice.reset")).click();
      await expect(advice.first).toHaveText(esim ?? "");
      expect(await advice.weights()).toEqual(usual);
    });

    test(`an option goes into the trip with its steps, and out again, in ${language}`, async ({
      carryall,
    }) => {
      const { advice, trips, t, page } = await openWith(carryall, TRAVELLER, language);
      const step = plain(record("checklist-rules", "chosen-esim-buy").title, language);
      await advice.open();
      await advice.button(t("advice.use")).click();
      await expect(advice.toast).toContainText(t("advice.used", { trip: TRIP.name }));
      await page.getByRole("link", { name: t("advice.use.go"), exact: true }).click();
      await trips.heading(TRIP.name).waitFor();
      expect(await trips.titles()).toContain(step);

      await page.goBack();
      await advice.button(t("advice.use.stop")).click();
      await expect(advice.button(t("advice.use"))).toBeVisible();
      await trips.openTrip(TRIP.name);
      expect(await trips.titles()).not.toContain(step);
    });

    test(`every place is asked, and what cannot be is ruled out with its reason, in ${language}`, async ({
      carryall,
    }) => {
      const old = { ...own(2, "iphone-cn") };
      const { advice, t, page } = await openWith(
        carryall,
        { ...TRAVELLER, things: [CARD, own(1, "cn-home-sim"), old] },
        language,
      );
      const ways = record("topics", "get-online").ways;
      await advice.open();
      await advice.ask("where", "japan");
      await expect(advice.first).toHaveText(named(ways, "roaming"));
      await expect(advice.ruledOut.first()).toBeVisible();
      const names = (await advice.options()).map(({ name }) => name);
      expect(names, "no eSIM for a phone that takes none").not.toContain(named(ways, "travel-esim"));

      await advice.ask("topic", "ride");
      await advice.ask("where", "hangzhou");
      await expect(advice.first).toBeVisible();
      await page.getByText(t("advice.table"), { exact: true }).click();
      await expect(page.getByRole("columnheader", { name: t("advice.table.score") })).toBeVisible();
      await expectAccessible(page);
    });
  });
}
