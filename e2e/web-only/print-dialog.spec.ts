import { startWith } from "../fixtures/elsewhere.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { ONE_CARD, TRIP } from "../fixtures/one-card.ts";
import { screensOf } from "../pages/screens.ts";

declare global {
  interface Window {
    /** What the page showed when it asked for the print dialog. */
    askedToPrint?: string;
  }
}

/** Stands in for the dialog, which no test can see. */
const noteThePrinting = () => {
  window.print = () => {
    window.askedToPrint = document.title;
  };
};

test("a grid is printed by the dialog of the browser", async ({ carryall }) => {
  const page = await carryall.open();
  const { compare, t } = screensOf(page, "en");
  await compare.open();
  await page.evaluate(noteThePrinting);
  await compare.button(t("compare.export")).click();
  await page.getByRole("menuitem", { name: /^Print/ }).click();
  await expect.poll(() => page.evaluate(() => window.askedToPrint)).toContain("Carryall");
});

test.describe("dark", () => {
  test.use({ theme: "dark" });

  test("what is dark on screen is printed in ink on white", async ({ carryall }) => {
    const page = await carryall.open();
    const inks = () =>
      page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        return { color, backgroundColor };
      });
    const onScreen = await inks();
    expect(onScreen).toEqual({ color: "rgb(236, 240, 239)", backgroundColor: "rgb(14, 21, 26)" });
    await page.emulateMedia({ media: "print" });
    await expect.poll(inks).toEqual({ color: "rgb(18, 24, 27)", backgroundColor: "rgb(253, 253, 251)" });
  });
});

test("where no browser can print to a file, the plan opens with its dialog, and back leads to the trip", async ({
  carryall,
}) => {
  await startWith(carryall, ONE_CARD);
  const page = await carryall.open();
  const { trips } = screensOf(page, "en");
  await page.route("**/call/app.describe", async (route) => {
    const response = await route.fetch();
    const reply = (await response.json()) as { value: { can: object } };
    const value = { ...reply.value, can: { ...reply.value.can, printPdf: false } };
    await route.fulfill({ response, json: { ...reply, value } });
  });
  await page.addInitScript(noteThePrinting);
  await page.reload();
  await trips.openTrip(TRIP.name);
  await trips.exportAs("Letter");
  await expect(page.locator("html")).toHaveAttribute("data-print-state", "ready");
  await expect.poll(() => page.evaluate(() => window.askedToPrint)).toContain(TRIP.name);
  expect(page.url()).toContain("paper=Letter");
  await page.goBack();
  await expect(page.getByRole("button", { name: "PDF" })).toBeVisible();
  await expect(trips.heading(TRIP.name)).toBeVisible();
});
