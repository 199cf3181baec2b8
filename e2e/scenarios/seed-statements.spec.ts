import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { localDay } from "../../core/calendar-date.ts";
import type { LocalText } from "../../core/catalogue/text.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { plain } from "../fixtures/shipped.ts";
import { LANGUAGES } from "../fixtures/words.ts";

/** Where a statement is to be read, and the words of the catalogue that say it. */
interface SeedScreen {
  statement: string;
  address: string;
  text: LocalText;
}

const TABLE = new URL("../../data/review/seed-screens.json", import.meta.url);
const SCREENS = JSON.parse(readFileSync(TABLE, "utf8")) as SeedScreen[];
const HOW_MANY = 30;

/** Others each day, so that in time all are opened. */
function drawn(day: string): SeedScreen[] {
  const placeOf = ({ statement }: SeedScreen) =>
    createHash("sha256").update(`${day} ${statement}`).digest("hex");
  return SCREENS.map((screen) => ({ screen, at: placeOf(screen) }))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .slice(0, HOW_MANY)
    .map(({ screen }) => screen);
}

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`thirty statements of the seed articles are read on their screens, in ${language}`, async ({
      carryall,
    }) => {
      test.slow();
      const day = process.env["CARRYALL_SEED_DAY"] ?? localDay(new Date());
      const screens = drawn(day);
      console.log(`CARRYALL_SEED_DAY=${day}: ${screens.map(({ statement }) => statement).join(" ")}`);
      const page = await carryall.open();
      const main = page.getByRole("main");
      for (const { statement, address, text } of screens) {
        await page.evaluate((to) => void (location.hash = to), `#${address}`);
        await expect(main, statement).toContainText(plain(text, language));
      }
    });
  });
}
