import { expectAccessible } from "../fixtures/axe.ts";
import { NAMES } from "../fixtures/belongings.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { text } from "../fixtures/pdf.ts";
import { packed } from "../fixtures/words.ts";
import { screensOf } from "../pages/screens.ts";

test.use({ language: "en" });

const { icbc, alipay, weChat } = NAMES.en;

test("a grid is printed with its notes, its head on every page, and nothing one cannot press on paper", async ({
  carryall,
}) => {
  const page = await carryall.open();
  const { compare, t } = screensOf(page, "en");
  await compare.open();
  await compare.find.fill(icbc);
  await expect(compare.cell(icbc, alipay)).toBeVisible();
  const pdf = text(await page.pdf({ format: "A4", landscape: true }));
  const pages = pdf.split("\f").filter((one) => one.trim() !== "");
  expect(pages.length).toBeGreaterThan(1);
  for (const one of pages) expect(packed(one)).toContain(packed(weChat));
  for (const wallet of [alipay, weChat])
    expect(packed(pdf)).toContain(packed(t("compare.pair", { card: icbc, wallet })));
  for (const word of [t("nav.settings"), t("compare.export"), t("compare.close"), t("own.correct")])
    expect(pdf).not.toContain(word);
});

test("a narrow window has one block for each option, with the same notes", async ({ carryall }) => {
  const page = await carryall.open();
  await page.setViewportSize({ width: 640, height: 800 });
  const { compare, t } = screensOf(page, "en");
  await compare.open();
  await compare.find.fill(icbc);
  await expect(compare.grid).toHaveCount(0);
  const group = page.getByRole("group", { name: t("compare.group.bank") });
  const block = group.getByRole("region", { name: icbc, exact: true });
  await block.getByRole("button", { name: new RegExp(`^${alipay}`) }).click();
  await expect(compare.notes(icbc, alipay)).toBeVisible();
  await expectAccessible(page);
  const fold = group.getByRole("button", { name: t("compare.group.bank") });
  await fold.click();
  await expect(block).toBeHidden();
  await fold.click();
  await expect(block).toBeVisible();
});

test("with forced colours the open cell and every mark keep their shape", async ({ carryall }) => {
  const page = await carryall.open();
  await page.emulateMedia({ forcedColors: "active" });
  const { compare } = screensOf(page, "en");
  await compare.open();
  await compare.openNotes(icbc, alipay);
  await expectAccessible(page);
  const row = page.getByRole("row").filter({ has: compare.notes(icbc, alipay) });
  await expect(row.getByRole("cell")).toHaveCSS("border-left-width", "4px");
});
