import type { Aimed } from "./probe/controls.ts";
import type { Outcome } from "./probe/effects.ts";
import type { Session } from "./session.ts";

/** Presses a control where a person would. Null when it is not there any more. */
export async function press(session: Session, key: string, rail: boolean): Promise<Outcome | null> {
  const { page } = session;
  const ready = () => page.evaluate(([one, all]) => window.effects.ready(one, all), [key, rail] as const);
  let aimed = await ready();
  if (aimed?.coveredBy?.includes("[status]") === true) {
    // What was just done is said there, over the page; it goes by itself, unless the mouse rests on it. Other statuses are
    // part of their screen.
    await page.mouse.move(0, 0);
    await page.locator("[role=status][aria-live]").getByText(/.+/).first().waitFor({ state: "hidden" });
    aimed = await ready();
  }
  if (aimed === null) return null;
  const { name, coveredBy } = aimed;
  if (coveredBy !== null)
    return { effect: null, faults: [`covered by ${coveredBy}: ${name}`], covered: false, calls: [] };
  session.handed();
  await page.mouse.click(aimed.x, aimed.y);
  const outcome = await page.evaluate(() => window.effects.outcome());
  const effect = outcome.effect ?? session.handed();
  const dead = effect === null ? ["does nothing"] : await notKept(session, aimed);
  return { ...outcome, effect, faults: [...dead, ...outcome.faults].map((fault) => `${fault}: ${name}`) };
}

/** The system draws the list of a `<select>`, so no mouse of a test reaches it: its choice is made without. */
async function notKept(session: Session, { kind, index }: Aimed): Promise<string[]> {
  if (kind !== "choice") return [];
  await session.escape();
  const kept = await session.page.evaluate(async (at) => {
    const select = window.controls.element(at) as HTMLSelectElement;
    const other = [...select.options].find(({ value, disabled }) => value !== select.value && !disabled);
    if (other === undefined) return true;
    const [{ value }, url] = [other, location.href];
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await window.stillness.still();
    // One that only adds what is chosen to the screen is empty again afterwards.
    return !select.isConnected || select.value === value || location.href !== url;
  }, index);
  return kept ? [] : ["does not keep what is chosen"];
}
