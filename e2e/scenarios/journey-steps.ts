import { expect, type Page } from "playwright/test";
import { expectAccessible } from "../fixtures/axe.ts";
import { NAMES } from "../fixtures/belongings.ts";
import type { Language } from "../fixtures/words.ts";
import type { Screens } from "../pages/screens.ts";
import { advised, citizenCardInAlipay } from "./expected.ts";

/** The grid: notes open and close by mouse and keys, and lead to before and after. */
export async function compare({ compare: screen }: Screens, page: Page, language: Language) {
  const { citizenCard, alipay } = NAMES[language];
  const expected = citizenCardInAlipay(language);
  await screen.open();
  await expectAccessible(page);
  const cell = screen.cell(citizenCard, alipay);
  const notes = screen.notes(citizenCard, alipay);
  await cell.click();
  await expect(notes).toContainText(expected.note);
  await expect(notes).toContainText(expected.source);
  await expectAccessible(page);
  for (const [away, back] of [
    ["ArrowDown", "ArrowUp"],
    ["ArrowRight", "ArrowLeft"],
  ] as const) {
    await page.keyboard.press(away);
    await expect(cell).not.toBeFocused();
    await page.keyboard.press(back);
    await expect(cell).toBeFocused();
  }
  await page.keyboard.press("Escape");
  await expect(notes).toBeHidden();
  await expect(cell).toBeFocused();
  await page.keyboard.press("Enter");
  await screen.openBeforeAfter(citizenCard, alipay);
  await readBeforeAfter(screen, language);
  await expectAccessible(page);
}

async function readBeforeAfter(screen: Screens["compare"], language: Language) {
  const { rows, satisfaction } = citizenCardInAlipay(language);
  const changes = await screen.read(screen.changes);
  expect(changes.map((row) => row.map((cell) => cell.split("\n")[0]?.trim()))).toEqual(rows);
  const opinions = await screen.read(screen.satisfaction);
  expect(opinions.map((row) => row.map((cell) => cell.split("\n")[0]?.trim()))).toEqual(satisfaction);
}

/** Every kind of person gets options in order, whose parts add up to their scores. */
export async function advise({ advice }: Screens, page: Page, language: Language) {
  const { names, visitor, contract } = advised(language);
  await advice.open();
  expect((await advice.scenarios.allInnerTexts()).toSorted((a, b) => a.localeCompare(b))).toEqual(
    names.toSorted((a, b) => a.localeCompare(b)),
  );
  for (const scenario of names) {
    await advice.choose(scenario);
    const options = await advice.options();
    expect(options.length, scenario).toBeGreaterThan(1);
    expect(
      options.map(({ sum }) => sum),
      scenario,
    ).toEqual(options.map(({ score }) => score));
    expect(
      options.map(({ rank }) => rank),
      scenario,
    ).toEqual(options.map((_, i) => i + 1));
    if (scenario === visitor) await expect(advice.ruledOut).toBeVisible();
    if (scenario === visitor) expect(options.map(({ name }) => name)).not.toContain(contract);
    await expectAccessible(page);
  }
}
