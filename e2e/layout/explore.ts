import { press } from "./press.ts";
import type { Control } from "./probe/controls.ts";
import type { Session, Standing } from "./session.ts";

/** As deep as things open: a form, its list of products, one of them. */
const DEPTH = 3;
const CHANGE = /^(profile\.(apply|undo|redo)|backups\.restore)$/;

const PLAIN: Control["kind"][] = ["link", "switch"];

/** What a run presses: all there is, only what may open something, or nothing: it looks. */
export type Pressing = "everything" | "openers" | "nothing";

export interface Screen {
  address: string;
  /** Keys of what was pressed before, on screens of the same route; it is left alone. */
  tried: Set<string>;
  /** What was pressed in forms and menus before, on whatever screen they opened. */
  triedInside: Set<string>;
  /** The rail as well, not only the page beside it. */
  rail: boolean;
  pressing: Pressing;
}

/** Presses everything on a screen, and everything on what that opens. */
export class Exploration {
  readonly faults: string[] = [];

  constructor(
    private readonly session: Session,
    private readonly screen: Screen,
  ) {}

  /**
   * @param path keys of the controls that lead from the fresh screen to where it is now
   * @param known what is there without the last of them: not for this step to press
   */
  async run(path: readonly string[] = [], known: ReadonlySet<string> = new Set()): Promise<void> {
    const { rail, pressing } = this.screen;
    if (pressing === "nothing") return;
    // Forms and menus that several controls open are the same ones.
    const inside = path.length > 0;
    const tried = inside ? this.screen.triedInside : this.screen.tried;
    const before = await this.session.standing(rail);
    const all = new Set([...known, ...before.controls.map(({ key }) => key)]);
    for (const { key, like, kind } of before.controls) {
      const id = inside ? like : key;
      if (known.has(key) || tried.has(id) || (pressing === "openers" && PLAIN.includes(kind))) continue;
      tried.add(id);
      const outcome = await press(this.session, key, rail);
      // What was there before something else was pressed may be gone for good: an item that was the last of its kind.
      if (outcome === null) continue;
      this.faults.push(...outcome.faults);
      if (outcome.effect === null) continue;
      const now = await this.session.standing(rail);
      // Another address is another screen, or a filter of this one: nothing that has opened here.
      const opened = now.url === before.url && !same(now, before);
      if (opened && path.length + 1 < DEPTH) await this.run([...path, key], all);
      await this.session.undo(outcome.calls.filter((name) => CHANGE.test(name)).length);
      if (outcome.covered) await this.session.escape();
      await this.#return(path, before);
    }
  }

  /** Brings back the screen as it was before the last control was pressed. */
  async #return(path: readonly string[], before: Standing): Promise<void> {
    const { rail, address } = this.screen;
    const at = await this.session.standing(rail);
    if (same(at, before)) return;
    const left = screenOf(at.url) !== screenOf(before.url);
    if (at.url !== before.url) await this.session.goTo(address);
    // Filters are in the address, and a screen that was left starts anew: often that is all there is to bring back.
    if (path.length === 0 && same(await this.session.standing(rail), before)) return;
    if (!left) {
      await this.session.goTo("/nowhere");
      await this.session.goTo(address);
    }
    for (const key of path) await press(this.session, key, rail);
  }
}

/** The screen of an address, whatever its filters are. */
const screenOf = (url: string) => new URL(url).hash.split("?")[0];

const statesOf = (controls: readonly Control[]) =>
  controls.map(({ key, state }) => `${key} ${state}`).join("\n");

const same = (a: Standing, b: Standing) => a.url === b.url && statesOf(a.controls) === statesOf(b.controls);
