import { expect, test } from "../fixtures/carryall.ts";
import { LENGTH } from "../left-out.ts";
import { byRoute } from "./addresses.ts";
import { Exploration, type Pressing } from "./explore.ts";
import { seedProfile } from "./seed.ts";
import { Session } from "./session.ts";

const SMALL = { width: 800, height: 600 };
const LARGE = { width: 1280, height: 800 };

/**
 * Where links lead and what switches do has nothing to do with the size: one is enough in each language. Where not
 * everything runs, the narrowest with the longest lines and the other language in the other size are looked at.
 */
const RUNS: { language: "zh-CN" | "en"; size: typeof SMALL; pressing: Pressing; sample?: Pressing }[] = [
  { language: "zh-CN", size: SMALL, pressing: "everything", sample: "openers" },
  { language: "en", size: LARGE, pressing: "everything", sample: "nothing" },
  { language: "zh-CN", size: LARGE, pressing: "openers" },
  { language: "en", size: SMALL, pressing: "openers" },
];

for (const { language, size, ...run } of RUNS) {
  const pressing = LENGTH === "everything" ? run.pressing : run.sample;
  if (pressing === undefined) continue;

  test.describe(`${language}, ${size.width} x ${size.height}`, () => {
    test.use({ language });

    // Two halves, so that both workers have something to go through.
    for (const half of [0, 1])
      test(`every screen holds its texts, and all that can be pressed works; ${pressing} pressed, half ${half + 1}`, async ({
        carryall,
      }) => {
        test.setTimeout(1_200_000);
        const routes = byRoute(await seedProfile(carryall.profileFolder, language));
        const page = await carryall.open();
        await page.setViewportSize(size);
        const session = await Session.of(page);
        const triedInside = new Set<string>();
        for (const [route, addresses] of Object.entries(routes).filter((_, i) => i % 2 === half)) {
          const tried = new Set<string>();
          for (const address of addresses) {
            await session.goTo("/nowhere");
            await session.goTo(address);
            const screen = { address, tried, rail: route === "/", pressing, triedInside };
            const exploration = new Exploration(session, screen);
            const looked = await session.look();
            await exploration.run();
            expect.soft([...looked, ...exploration.faults], address).toEqual([]);
          }
        }
      });
  });
}
