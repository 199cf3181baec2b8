import type { Page } from "playwright/test";
import { type Control, installControls } from "./probe/controls.ts";
import { installEffects } from "./probe/effects.ts";
import { installFaults } from "./probe/faults.ts";
import { installIdentities } from "./probe/identities.ts";
import { installRectangles } from "./probe/rectangles.ts";
import { installStillness } from "./probe/stillness.ts";
import { installTexts } from "./probe/texts.ts";

/** Each rests on those before it. */
const PROBE = [
  installStillness,
  installRectangles,
  installTexts,
  installIdentities,
  installControls,
  installFaults,
  installEffects,
];
/** Another program would start for these, a browser or a printer; the scenarios see to them. */
const ANSWERS = {
  "source.open": {},
  "trip.export": { outcome: "cancelled" },
  "guide.export": { outcome: "cancelled" },
};

/** How the page stands: where it is and what can be pressed. */
export interface Standing {
  url: string;
  controls: Control[];
}

/** A page of the running app that is gone through screen by screen. */
export class Session {
  #handed: string | null = null;

  private constructor(readonly page: Page) {
    page.on("filechooser", () => (this.#handed = "file chooser"));
    page.on("download", () => (this.#handed = "download"));
  }

  static async of(page: Page): Promise<Session> {
    for (const [name, value] of Object.entries(ANSWERS)) {
      await page.route(`**/call/${name}`, (route) => route.fulfill({ json: { ok: true, value } }));
    }
    for (const part of PROBE) await page.evaluate(part);
    return new Session(page);
  }

  /** A file that was handed over or asked for since this was last asked; null when none was. */
  handed(): string | null {
    const handed = this.#handed;
    this.#handed = null;
    return handed;
  }

  /** Goes to an address as a link of the app does, filters in the query, and waits for the screen. */
  async goTo(address: string): Promise<void> {
    await this.page.evaluate((to) => {
      history.pushState(null, "", `${location.pathname}#${to}`);
      dispatchEvent(new HashChangeEvent("hashchange"));
      return window.stillness.still();
    }, address);
    // The files of a screen that was not read ahead yet are on their way: nothing moves, and there is nothing to look at.
    await this.page.getByRole("heading", { level: 1 }).waitFor();
    await this.page.evaluate(() => window.stillness.still());
  }

  /** What is wrong with how the screen is laid out, in words. */
  look(): Promise<string[]> {
    return this.page.evaluate(async () => {
      const { sideways, texts, covered } = window.faults;
      const found = [...sideways(), ...texts(document.body), ...covered(document.body)];
      for (const element of document.querySelectorAll("*")) element.scrollTo(0, 0);
      await window.stillness.still();
      return found;
    });
  }

  /** Takes so many changes to the profile back, as a person would. */
  async undo(changes: number): Promise<void> {
    for (let step = 0; step < changes; step++) {
      await this.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await this.page.keyboard.press("Control+z");
      await this.page.evaluate(() => window.stillness.still());
    }
  }

  /** Closes what lies over the page. */
  async escape(): Promise<void> {
    await this.page.keyboard.press("Escape");
    await this.page.evaluate(() => window.stillness.still());
  }

  /** With the controls of the rail or without. */
  standing(rail: boolean): Promise<Standing> {
    return this.page.evaluate((all) => ({ url: location.href, controls: window.controls.now(all) }), rail);
  }
}
