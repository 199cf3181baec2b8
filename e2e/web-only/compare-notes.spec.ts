import type { Locator, Page } from "playwright/test";
import { NAMES } from "../fixtures/belongings.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { screensOf } from "../pages/screens.ts";

test.use({ language: "en" });

const { alipay, weChat } = NAMES.en;

/** Two cards with long notes, one some rows below the other. */
const [ABOVE, BELOW] = ["CITIC Visa debit card", "JCB credit card, mainland bank"];

/** Presses the middle of what is there, with the mouse, and scrolls nothing to get at it. */
async function press(page: Page, what: Locator): Promise<void> {
  const box = await what.boundingBox();
  if (box === null) throw new Error("it is not drawn");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Presses a cell when it is at the top or the bottom of what scrolls. */
async function pressAt(page: Page, block: "start" | "end", cell: Locator): Promise<void> {
  await cell.evaluate((it, edge) => it.scrollIntoView({ block: edge }), block);
  await press(page, cell);
  await expect(cell).toHaveAttribute("aria-expanded", "true");
}

for (const [width, height] of [
  [1280, 800],
  [800, 600],
] as const) {
  test(`the pressed cell stays in view, and so do its notes, at ${width} x ${height}`, async ({
    carryall,
  }) => {
    const page = await carryall.open();
    await page.setViewportSize({ width, height });
    const { compare, t } = screensOf(page, "en");
    await compare.open();
    const [above, below] = [compare.cell(ABOVE, alipay), compare.cell(BELOW, weChat)];
    await test.step("at the bottom, where its notes have no room", async () => {
      await pressAt(page, "end", above);
      const close = compare.notes(ABOVE, alipay).getByRole("button", { name: t("compare.close") });
      await expect(close).toBeInViewport({ ratio: 1 });
      await expect(above).toBeInViewport({ ratio: 1 });
    });
    await test.step("at the top, from where it would go when the notes above it close", async () => {
      await pressAt(page, "start", below);
      await expect(above).toHaveAttribute("aria-expanded", "false");
      await expect(below).toBeInViewport({ ratio: 1 });
      const [head, cell] = await Promise.all([compare.head(weChat).boundingBox(), below.boundingBox()]);
      expect(cell?.y).toBeGreaterThanOrEqual(Math.floor((head?.y ?? 0) + (head?.height ?? 0)));
    });
  });
}

test("so do they in a narrow window, where each card is a block", async ({ carryall }) => {
  const page = await carryall.open();
  await page.setViewportSize({ width: 640, height: 800 });
  const { compare } = screensOf(page, "en");
  await compare.open();
  const row = (card: string, wallet: string) =>
    page
      .getByRole("region", { name: card, exact: true })
      .getByRole("button", { name: new RegExp(`^${wallet}`) });
  await pressAt(page, "end", row(ABOVE, alipay));
  const pressed = row(BELOW, weChat);
  await pressAt(page, "end", pressed);
  await expect(pressed).toBeInViewport({ ratio: 1 });
  await expect(compare.notes(BELOW, weChat)).toBeInViewport();
});
