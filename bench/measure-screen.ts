import type { Page } from "playwright/test";
import { longestTask } from "./longest-task.ts";

/** One look at one screen. Times in milliseconds. */
export interface Look {
  /** From the change of the address until the screen is laid out. */
  readyMs: number;
  /** What the page’s thread worked for that; waiting for other processes is not in it. */
  workMs: number;
  /** Elements in the page’s main part. */
  elements: number;
  /** What the page’s thread worked for its longest task after that, while the screen is used. */
  longestMs: number;
}

export interface BenchScreen {
  name: string;
  address: string;
  /** What is there once the screen is. */
  ready: string;
  /** A change that a person makes on it, saved and drawn. */
  change: (page: Page) => Promise<void>;
}

/** A screen that is not there by then never comes. */
const LONGEST_WAIT_MS = 120_000;

/** Opens a screen from another one, measures, and then uses it: scrolls all there is to its end, searches, changes something. */
export async function measureScreen(page: Page, screen: BenchScreen): Promise<Look> {
  await open(page, "#/settings", "main h1");
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const worked = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
  const before = await worked();
  const readyMs = await open(page, screen.address, screen.ready);
  const workMs = (await worked()) - before;
  const elements = await page.evaluate(async () => {
    await new Promise((settled) => setTimeout(settled, 300));
    return document.querySelectorAll("main *").length;
  });
  const longestMs = await longestTask(session, async () => {
    await scrollThrough(page);
    await search(page);
    await screen.change(page);
    await page.evaluate(() => new Promise((drawn) => setTimeout(drawn, 300)));
  });
  await session.detach();
  return { readyMs, workMs, elements, longestMs };
}

/** Changes the address and answers how long it took until what is waited for was laid out. */
function open(page: Page, address: string, ready: string): Promise<number> {
  return page.evaluate(
    async ([to, selector, limit]) => {
      const start = performance.now();
      location.hash = to;
      do {
        if (performance.now() - start > limit) throw new Error(`${to} has no ${selector}`);
        await new Promise<number>(requestAnimationFrame);
      } while (location.hash !== to || document.querySelector(selector) === null);
      // Reading a size makes the browser lay out what was drawn.
      document.body.getBoundingClientRect();
      return performance.now() - start;
    },
    [address, ready, LONGEST_WAIT_MS] as const,
  );
}

/** The page and every frame in it, down to the end and back, a step a frame. */
function scrollThrough(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const steps = 20;
    const frames = [...document.querySelectorAll("main *")].filter(
      (one) => getComputedStyle(one).overflowY === "auto" && one.scrollHeight > one.clientHeight,
    );
    for (const one of [document.documentElement, ...frames]) {
      for (let step = 1; step <= steps; step += 1) {
        one.scrollTop = (one.scrollHeight * step) / steps;
        await new Promise<number>(requestAnimationFrame);
      }
      one.scrollTop = 0;
    }
    await new Promise<number>(requestAnimationFrame);
  });
}

/** Types into the screen’s own search, where it has one. */
async function search(page: Page): Promise<void> {
  const field = page.getByRole("main").getByRole("textbox").and(page.getByPlaceholder(/^Find/));
  if ((await field.count()) === 0) return;
  await field.pressSequentially("4 th");
  await field.fill("");
}
