import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright/test";
import { colombiaTrip, enterEverything } from "../fixtures/belongings.ts";
import { test } from "../fixtures/carryall.ts";
import { LANGUAGES, type Language } from "../fixtures/words.ts";
import { type Screens, screensOf } from "../pages/screens.ts";

const FOLDER = "docs/screenshots";
const WIDE = { width: 1280, height: 800 };
const SMALL = { width: 800, height: 600 };

/** Of each language one picture of every screen in each theme and in each size: each pair once in one of the two. */
const LOOKS = {
  "zh-CN": [
    { theme: "light", size: WIDE },
    { theme: "dark", size: SMALL },
  ],
  en: [
    { theme: "light", size: SMALL },
    { theme: "dark", size: WIDE },
  ],
} as const;

/** Shows a screen the way its picture is taken. */
type Show = (screens: Screens, page: Page, language: Language) => Promise<void>;

const address =
  (to: string): Show =>
  async (_, page) => {
    await page.evaluate((hash) => void (location.hash = hash), to);
  };

const SCREENS: Record<string, Show> = {
  today: address("/"),
  things: address("/things"),
  compare: address("/compare/hangzhou-citizen-card--alipay"),
  "before-after": address("/compare/before-after/hangzhou-citizen-card--alipay"),
  advice: async ({ advice }, page) => {
    await address("/advice")({} as Screens, page, "en");
    await advice.ready();
  },
  trips: address("/trips"),
  trip: async ({ trips }, _, language) => {
    await trips.openTrip(colombiaTrip(language).name);
    const [, second = ""] = await trips.titles();
    await trips.item(second).first().click();
  },
  costs: async ({ trips }, page, language) => {
    await trips.openTrip(colombiaTrip(language).name);
    await page.evaluate(() => void (location.hash += "/costs"));
  },
  carry: address("/carry"),
  "new-trip": async ({ trips }, _, language) => {
    await trips.startNew();
    const trip = colombiaTrip(language);
    await trips.enter({ ...trip, departs: trip.returns, returns: trip.departs });
  },
  facts: address("/facts"),
  record: address("/facts/links/visa-credit-cn--alipay"),
  fix: address("/fix/card-will-not-link"),
  guides: address("/guides"),
  guide: address("/guides/link-hangzhou-citizen-card"),
  lost: address("/lost?lost=phone-lost"),
  staff: address("/staff?place=thailand"),
  settings: address("/settings"),
  backups: address("/settings/backups"),
  "export-import": address("/settings/export-import"),
};

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`every screen, in ${language}`, async ({ carryall }) => {
      test.setTimeout(300_000);
      mkdirSync(FOLDER, { recursive: true });
      const page = await carryall.open();
      const screens = screensOf(page, language);
      await enterEverything(screens, language);
      await screens.trips.make(colombiaTrip(language));
      const [first = ""] = await screens.trips.titles();
      await screens.trips.box(first, "to-do").click();
      writePlan(await carryall.exportPdf(() => screens.trips.exportAs("A4")), language);
      // What was just done has been said by then; pictures are of the screens.
      await page.getByRole("status").getByText(/.+/).waitFor({ state: "hidden" });
      for (const { theme, size } of LOOKS[language]) {
        await screens.settings.open();
        await screens.settings.chooseTheme(theme);
        await page.setViewportSize(size);
        for (const [name, show] of Object.entries(SCREENS)) {
          await show(screens, page, language);
          await page.getByRole("heading", { level: 1 }).waitFor();
          await page.evaluate(() => document.fonts.ready);
          const tag = language === "en" ? "en" : "zh";
          await page.screenshot({
            path: join(FOLDER, `${name}-${tag}-${theme}-${size.width}.png`),
            animations: "disabled",
          });
        }
      }
    });
  });
}

/** The pages of the exported plan as pictures, where poppler is installed. */
function writePlan(pdf: Uint8Array, language: Language): void {
  const file = join(FOLDER, `plan-${language}.pdf`);
  writeFileSync(file, pdf);
  const prefix = join(FOLDER, `plan-${language === "en" ? "en" : "zh"}`);
  // One page at a time: asked for several, the program pads the numbers as soon as a plan has ten pages.
  for (const page of ["1", "2", "3"]) {
    execFileSync("pdftoppm", ["-r", "60", "-png", "-singlefile", "-f", page, file, `${prefix}-${page}`]);
  }
  rmSync(file);
}
