import { expectAccessible } from "../fixtures/axe.ts";
import { colombiaTrip, enterEverything, NAMES } from "../fixtures/belongings.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { checkPlan, checkTags, UNTAGGED } from "../fixtures/plan-checks.ts";
import { LANGUAGES, otherThan, type Language } from "../fixtures/words.ts";
import { type Screens, screensOf } from "../pages/screens.ts";
import type { Page } from "playwright/test";
import { advise, compare } from "./journey-steps.ts";

for (const language of LANGUAGES) {
  test.describe(language, () => {
    // The machine speaks the other language: what the app speaks is what was chosen in it.
    test.use({ language: otherThan(language) });

    test(`from an empty profile to a printed plan, in ${language}`, async ({ carryall, shellName }) => {
      test.setTimeout(240_000);
      const page = await carryall.open();
      const screens = screensOf(page, language);
      const trip = colombiaTrip(language);

      await screensOf(page, otherThan(language)).settings.open();
      await screensOf(page, otherThan(language)).settings.chooseLanguage(language);
      await expectAccessible(page);
      const things = await test.step("things", () => enterAndCheck(screens, page, language));
      await test.step("compare", () => compare(screens, page, language));
      await test.step("advice", () => advise(screens, page, language));
      await test.step("trip", () => screens.trips.make(trip));
      await expectAccessible(page);

      const titles = await screens.trips.titles();
      const [ticked = ""] = titles;
      await screens.trips.box(ticked, "to-do").click();
      await expect(screens.trips.box(ticked, "done")).toBeChecked();
      await carryall.kill();

      const again = await carryall.open();
      const after = screensOf(again, language);
      await test.step("everything is there after the power cut", async () => {
        await after.trips.openTrip(trip.name);
        await expect(after.trips.box(ticked, "done")).toBeChecked();
        expect((await after.trips.titles()).toSorted((a, b) => a.localeCompare(b))).toEqual(
          titles.toSorted((a, b) => a.localeCompare(b)),
        );
        await checkThings(after, language);
      });
      await after.trips.openTrip(trip.name);
      const pdf = await carryall.exportPdf(() => after.trips.exportAs("A4"));
      await test.step("the plan on paper", () =>
        checkPlan(pdf, titles, [...things, NAMES[language].owner], language));
      if (shellName === "web") await test.step("what newer Chromium prints", () => checkTags(pdf, language));
      else test.info().annotations.push(UNTAGGED);
      await test.step("in the dark", () => visitInTheDark(after, again, trip.name));
    });
  });
}

async function enterAndCheck(screens: Screens, page: Page, language: Language) {
  const names = await enterEverything(screens, language);
  expect(new Set(names).size).toBe(14);
  await checkThings(screens, language);
  await expectAccessible(page);
  return names;
}

async function checkThings({ things }: Screens, language: Language) {
  const { citizenCard, icbc, alipay, weChat } = NAMES[language];
  await things.open();
  await expect(things.card("")).toHaveCount(7);
  await expect(things.listed("wallets")).toHaveCount(4);
  await expect(things.listed("sims")).toHaveCount(3);
  await expect(things.link(`${citizenCard} 5520`, alipay, "limited")).toBeVisible();
  await expect(things.link(`${icbc} 4417`, weChat, "linked")).toBeVisible();
}

async function visitInTheDark(screens: Screens, page: Page, trip: string) {
  const { settings, things, compare: grid, advice, trips } = screens;
  await settings.open();
  await settings.chooseTheme("dark");
  await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", "dark");
  await expectAccessible(page);
  const visits = [
    () => settings.goTo("today"),
    () => things.open(),
    () => grid.open(),
    () => advice.open(),
    () => trips.open(),
  ];
  for (const visit of [...visits, () => trips.openTrip(trip)]) {
    await visit();
    await expectAccessible(page);
  }
}
