import { expect, test } from "../fixtures/carryall.ts";
import { LANGUAGES } from "../fixtures/words.ts";
import { byRoute } from "./addresses.ts";
import { Exploration } from "./explore.ts";
import { seedProfile } from "./seed.ts";
import { Session } from "./session.ts";

const SMALL = { width: 800, height: 600 };
const LARGE = { width: 1280, height: 800 };

for (const language of LANGUAGES) {
  for (const size of [SMALL, LARGE]) {
    test.describe(`${language}, ${size.width} x ${size.height}`, () => {
      test.use({ language });

      test("every screen holds its texts, and all that can be pressed works", async ({ carryall }) => {
        test.setTimeout(900_000);
        const routes = byRoute(await seedProfile(carryall.profileFolder, language));
        const page = await carryall.open();
        await page.setViewportSize(size);
        // Where links lead and what switches do has nothing to do with the size: one is enough in each language.
        const thorough = size === (language === "en" ? LARGE : SMALL);
        const session = await Session.of(page);
        const triedInside = new Set<string>();
        for (const [route, addresses] of Object.entries(routes)) {
          const tried = new Set<string>();
          for (const address of addresses) {
            await session.goTo("/nowhere");
            await session.goTo(address);
            const exploration = new Exploration(session, {
              address,
              tried,
              rail: route === "/",
              thorough,
              triedInside,
            });
            const looked = await session.look();
            await exploration.run();
            expect.soft([...looked, ...exploration.faults], address).toEqual([]);
          }
        }
      });
    });
  }
}
