import { expect, test } from "../fixtures/carryall.ts";
import { LENGTH } from "../left-out.ts";
import { byRoute } from "./addresses.ts";
import { seedProfile } from "./seed.ts";
import { Session } from "./session.ts";

/** As many steps as anybody takes before using the search; where not everything runs, to what is new on each screen. */
const STEPS = LENGTH === "everything" ? 40 : 20;

declare global {
  interface Window {
    /** What has the focus and cannot be seen at all, in words; null when some of it can. */
    hiddenFocus(): string | null;
  }
}

function installHiddenFocus(): void {
  window.hiddenFocus = () => {
    const active = document.activeElement;
    if (active === null || active === document.body) return null;
    // The input of a segmented control is not drawn: its label shows the focus.
    const label = active instanceof HTMLInputElement ? active.labels?.[0] : undefined;
    const focused = active.clientWidth < 2 && label !== undefined ? label : active;
    const box = focused.getBoundingClientRect();
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    const name = focused.getAttribute("aria-label") ?? focused.textContent?.trim().slice(0, 40) ?? "";
    if (right - left < 1 || bottom - top < 1) return `outside the window: ${focused.tagName} ${name}`;
    // Nine points: one that is not under something else is enough to see where the focus is.
    const seen = [0.1, 0.5, 0.9].some((x) =>
      [0.1, 0.5, 0.9].some((y) => {
        const at = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
        // A box has its tick drawn over it.
        return (
          at !== null &&
          (focused.contains(at) || at.contains(focused) || at.parentElement === focused.parentElement)
        );
      }),
    );
    return seen ? null : `covered: ${focused.tagName} ${name}`;
  };
}

test("whatever has the focus can be seen, on every screen in a small window", async ({ carryall }) => {
  test.setTimeout(300_000);
  const routes = byRoute(await seedProfile(carryall.profileFolder, "en"));
  const page = await carryall.open();
  await page.setViewportSize({ width: 800, height: 600 });
  const session = await Session.of(page);
  await page.evaluate(installHiddenFocus);
  for (const address of Object.values(routes).flat()) {
    await session.goTo("/nowhere");
    await session.goTo(address);
    const hidden: string[] = [];
    for (let step = 0; step < STEPS; step += 1) {
      await page.keyboard.press("Tab");
      const { found, round } = await page.evaluate(async () => {
        const atStart = document.activeElement === document.body;
        if (window.hiddenFocus() === null) return { found: null, round: atStart };
        // A calendar that closes behind the focus is on its way out.
        await window.stillness.still();
        return { found: window.hiddenFocus(), round: atStart };
      });
      if (found !== null) hidden.push(`${step + 1}: ${found}`);
      if (round) break;
    }
    expect.soft(hidden, address).toEqual([]);
  }
});

test("a focus under something else is reported, and so is one outside the window", async ({ carryall }) => {
  const page = await carryall.open();
  await page.evaluate(installHiddenFocus);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => window.hiddenFocus())).toBeNull();
  await page.evaluate(() => {
    const cover = document.createElement("div");
    cover.style.cssText = "position: fixed; inset: 0; z-index: 9999";
    document.body.append(cover);
  });
  expect(await page.evaluate(() => window.hiddenFocus())).toMatch(/^covered: A/);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).style.cssText = "position: fixed; left: -500px";
  });
  expect(await page.evaluate(() => window.hiddenFocus())).toMatch(/^outside the window: A/);
});
