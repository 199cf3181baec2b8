import { expect, test } from "../fixtures/carryall.ts";
import { Exploration } from "./explore.ts";
import { seedProfile } from "./seed.ts";
import { Session } from "./session.ts";

interface Fault {
  html: string;
  report: RegExp;
  /** Seen only when things are pressed. */
  press?: boolean;
}

/** One fault each, put into a page that has none, and the words that it must be reported with. */
const FAULTS = {
  "a box of 3,000 px that nobody can scroll to": {
    html: `<div style="width: 3000px; height: 9px; background: red"></div><style>html, body, main { overflow-x: clip }</style>`,
    report: /^outside the window: div/,
  },
  "our table style in a calendar": {
    html: "<style>table { width: 100% } th, td { padding: 0.5rem 0.75rem 0.5rem 0 }</style>",
    report: /^outside the window: .* size 10\d{5},/,
    press: true,
  },
  "a word that does not fit its button": {
    html: `<button style="width: 4rem; overflow: hidden; white-space: nowrap">Unbelievably long</button>`,
    report: /^cut off: "Unbelievably long"/,
  },
  "a word that leaves its button": {
    html: `<button style="width: 4rem; white-space: nowrap">Unbelievably long</button>`,
    report: /^leaves its place: "Unbelievably long"/,
  },
  "a heading over another": {
    html: `<h2>Underneath</h2><h2 style="margin-top: -1.25rem">On top of it</h2>`,
    report: /^overlap: "Underneath" .* and "On top of it"/,
  },
  "a heading that was left no room": {
    html: `<div style="display: flex; width: 12rem"><h2 style="flex: 1; min-width: 0; overflow-wrap: anywhere">Squeezed</h2><p style="flex: 0 0 11rem">all</p></div>`,
    report: /^squeezed: "Squeezed"/,
  },
  "a choice that is longer than its field": {
    html: `<select style="width: 5rem"><option>Unbelievably long</option></select>`,
    report: /^too long for its field: select/,
  },
  "a button that does nothing": {
    html: "<button>Dead</button>",
    report: /^does nothing: button "Dead"/,
    press: true,
  },
  "a button under something": {
    html: `<div style="position: relative"><button>Under</button><i style="position: absolute; inset: 0"></i></div>`,
    report: /^covered by i .*: button "Under"/,
  },
} satisfies Record<string, Fault>;

const ADDRESS = "/trips/new";

test("each fault is reported, and a page without one is not", async ({ carryall }) => {
  test.setTimeout(300_000);
  await seedProfile(carryall.profileFolder, "en");
  const page = await carryall.open();
  await page.setViewportSize({ width: 800, height: 600 });
  const session = await Session.of(page);
  const reported = async (press: boolean) => {
    await session.goTo(ADDRESS);
    if (!press) return session.look();
    const untried = { tried: new Set<string>(), triedInside: new Set<string>() };
    const exploration = new Exploration(session, {
      address: ADDRESS,
      ...untried,
      rail: false,
      pressing: "openers",
    });
    await exploration.run();
    return exploration.faults;
  };
  for (const press of [false, true]) expect(await reported(press)).toEqual([]);
  for (const [name, { html, report, press = false }] of Object.entries<Fault>(FAULTS)) {
    // In the place that lasts: screens come and go.
    await page.evaluate((added) => {
      document.querySelector("main")?.insertAdjacentHTML("beforeend", `<div id="fault">${added}</div>`);
    }, html);
    expect.soft(await reported(press), name).toContainEqual(expect.stringMatching(report));
    await page.evaluate(() => document.getElementById("fault")?.remove());
  }
});
