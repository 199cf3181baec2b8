import { execFileSync } from "node:child_process";
import type { Locator, Page } from "playwright/test";
import { until } from "./steps.ts";

/** The pointer and the keyboard of a display, as a person has them: real events, through the window system. */
export class Desktop {
  constructor(private readonly display: string) {}

  #xdotool(...args: string[]): string {
    const env = { ...process.env, DISPLAY: this.display };
    return execFileSync("xdotool", args, {
      env,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  }

  /** Presses the middle of something on the page with the pointer. */
  async click(what: Locator): Promise<void> {
    await what.scrollIntoViewIfNeeded();
    const box = await what.boundingBox();
    if (box === null) throw new Error(`${String(what)} is not on the screen`);
    const [left, top] = await what
      .page()
      .evaluate(() => [screenX, screenY + outerHeight - innerHeight] as const);
    const [x, y] = [left + box.x + box.width / 2, top + box.y + box.height / 2].map((at) =>
      String(Math.round(at)),
    );
    this.#xdotool("mousemove", x ?? "", y ?? "", "sleep", "0.15", "click", "1");
  }

  type(text: string): void {
    this.#xdotool("type", "--delay", "25", text);
  }

  key(...names: string[]): void {
    this.#xdotool("key", "--delay", "60", ...names);
  }

  /** The windows with this in their title, by the numbers the window system gives them. */
  windows(title: string): string[] {
    try {
      return this.#xdotool("search", "--onlyvisible", "--name", title).split("\n").filter(Boolean);
    } catch {
      return [];
    }
  }

  /** Waits for a window, and gives it the keyboard. */
  async window(title: string, seconds = 60): Promise<string> {
    const found = await until(`a window "${title}"`, () => this.windows(title).at(-1), seconds);
    this.#xdotool("windowactivate", "--sync", found);
    return found;
  }

  /**
   * Presses keys in a window until it has an effect: a key that comes before the window has the keyboard is lost, as a
   * person's is, who then presses again.
   */
  async press(title: string, key: string, effect: () => boolean): Promise<void> {
    await this.window(title);
    let pressed = 0;
    await until(`"${title}" to hear ${key}`, () => {
      if (effect()) return true;
      const now = performance.now();
      const [there] = this.windows(title);
      if (now - pressed < 4000 || there === undefined) return false;
      pressed = now;
      this.#xdotool("windowactivate", "--sync", there, "sleep", "0.3", "key", key);
      return false;
    });
  }

  /** Closes a window as a person does, and waits until it is gone. */
  async close(title: string): Promise<void> {
    await this.press(title, "alt+F4", () => this.windows(title).length === 0);
  }
}

/** Waits for the heading of a screen. */
export function heading(page: Page, name: string | RegExp): Locator {
  return page.getByRole("heading", { level: 1, name });
}
