import { expectAccessible } from "../fixtures/axe.ts";
import { colombiaTrip, enterEverything, NAMES } from "../fixtures/belongings.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { checkPlan, checkTags, UNTAGGED } from "../fixtures/plan-checks.ts";
import { LANGUAGES, otherThan, type Language } from "../fixtures/words.ts";
import { type Screens, screensOf } from "../pages/screens.ts";
import type { Page } from "playwright/test";
import { BEFORE_AFTER } from "./expected.ts";

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
      await test.step("things", () => enterAndCheck(screens, page, language));
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
      await test.step("the plan on paper", () => checkPlan(pdf, titles, language));
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
}

async function checkThings({ things }: Screens, language: Language) {
  const { citizenCard, icbc, alipay, weChat } = NAMES[language];
  await things.open();
  await expect(things.card("")).toHaveCount(7);
  await expect(things.listed("wallets")).toHaveCount(4);
  await expect(things.listed("sims")).toHaveCount(3);
  await expect(
    things
      .link(`${citizenCard} 5520`, alipay, "limited")
      .or(things.link(`${citizenCard} 5520`, alipay, "linked")),
  ).toBeVisible();
  await expect(
    things.link(`${icbc} 4417`, weChat, "linked").or(things.link(`${icbc} 4417`, weChat, "limited")),
  ).toBeVisible();
}

async function compare({ compare: screen }: Screens, page: Page, language: Language) {
  const { citizenCard, alipay } = NAMES[language];
  const expected = BEFORE_AFTER[language];
  await screen.open();
  await expectAccessible(page);
  const cell = screen.cell(citizenCard, alipay);
  const notes = screen.notes(citizenCard, alipay);
  await cell.click();
  await expect(notes).toContainText(expected.note);
  await expect(notes).toContainText(expected.source);
  await expectAccessible(page);
  for (const [away, back] of [
    ["ArrowDown", "ArrowUp"],
    ["ArrowRight", "ArrowLeft"],
  ] as const) {
    await page.keyboard.press(away);
    await expect(cell).not.toBeFocused();
    await page.keyboard.press(back);
    await expect(cell).toBeFocused();
  }
  await page.keyboard.press("Escape");
  await expect(notes).toBeHidden();
  await expect(cell).toBeFocused();
  await page.keyboard.press("Enter");
  await screen.openBeforeAfter(citizenCard, alipay);
  await readBeforeAfter(screen, language);
  await expectAccessible(page);
}

async function readBeforeAfter(screen: Screens["compare"], language: Language) {
  const { rows, satisfaction } = BEFORE_AFTER[language];
  const changes = await screen.read(screen.changes);
  expect(changes.map((row) => row.map((cell) => cell.split("\n")[0]?.trim()))).toEqual(rows);
  const opinions = await screen.read(screen.satisfaction);
  expect(opinions.map((row) => row.map((cell) => cell.split("\n")[0]?.trim()))).toEqual(satisfaction);
}

async function advise({ advice, t }: Screens, page: Page, language: Language) {
  const { scenarios, visitor, contract } = BEFORE_AFTER[language];
  await advice.open();
  expect((await advice.scenarios.allInnerTexts()).toSorted((a, b) => a.localeCompare(b))).toEqual(
    scenarios.toSorted((a, b) => a.localeCompare(b)),
  );
  for (const scenario of scenarios) {
    await advice.choose(scenario);
    const options = await advice.options();
    expect(options.length, scenario).toBeGreaterThan(1);
    expect(
      options.map(({ sum }) => sum),
      scenario,
    ).toEqual(options.map(({ score }) => score));
    expect(
      options.map(({ rank }) => rank),
      scenario,
    ).toEqual(options.map((_, i) => i + 1));
    if (scenario === visitor) await expect(advice.ruledOut).toBeVisible();
    if (scenario === visitor) expect(options.map(({ name }) => name)).not.toContain(contract);
    await expectAccessible(page);
  }
  expect(t("advice.ranked")).not.toBe("advice.ranked");
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
