import Papa from "papaparse";
import { NAMES } from "../fixtures/belongings.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { LANGUAGES } from "../fixtures/words.ts";
import { screensOf } from "../pages/screens.ts";

const BANK = { "zh-CN": "工行", en: "ICBC" } as const;
const VIEW = { "zh-CN": "工行卡，支付宝先", en: "ICBC, Alipay first" } as const;

/** What of an address names the screen and the view; the rest is the shell’s. */
const viewIn = (url: string) => new URL(url).search + new URL(url).hash;

for (const language of LANGUAGES) {
  const { icbc, alipay, weChat, citizenCard } = NAMES[language];

  test.describe(language, () => {
    test.use({ language });

    test(`a view stays over reload, back and restart, in ${language}`, async ({ carryall }) => {
      const page = await carryall.open();
      const { compare } = screensOf(page, language);
      const firstColumn = async () => (await compare.texts()).map(([row]) => row);
      await compare.open();
      await compare.find.fill(citizenCard);
      await compare.pin(citizenCard);
      await compare.find.fill(BANK[language]);
      await compare.toggleColumn(weChat);
      await expect(compare.head(weChat)).toBeHidden();
      await compare.head(alipay).getByRole("button").click();
      await expect(compare.head(alipay)).toHaveAttribute("aria-sort", "ascending");
      expect((await firstColumn())[1]).toBe(citizenCard);

      await test.step("back undoes the last step, forward does it again", async () => {
        await page.goBack();
        await expect(compare.head(alipay)).not.toHaveAttribute("aria-sort");
        await page.goForward();
        await expect(compare.head(alipay)).toHaveAttribute("aria-sort", "ascending");
      });
      const before = await compare.texts();
      await page.reload();
      await expect(compare.head(alipay)).toHaveAttribute("aria-sort", "ascending");
      expect(await compare.texts()).toEqual(before);

      await compare.saveView(VIEW[language]);
      const address = viewIn(page.url());
      await carryall.close();
      const again = await carryall.open();
      const reopened = screensOf(again, language).compare;
      await reopened.open();
      await expect(reopened.head(weChat)).toBeVisible();
      await (await reopened.openViews()).getByRole("link", { name: VIEW[language] }).click();
      await expect(reopened.head(weChat)).toBeHidden();
      expect(viewIn(again.url())).toBe(address);
      expect(await reopened.texts()).toEqual(before);
    });

    test(`a grid copied as CSV reads back as it was shown, in ${language}`, async ({ carryall }) => {
      const page = await carryall.open();
      const { compare, t } = screensOf(page, language);
      await compare.open();
      await compare.find.fill(icbc);
      await expect(compare.cell(icbc, alipay)).toBeVisible();
      const [head = [], ...rows] = await compare.texts();
      const whom = t("who.answers", { name: t("compare.for.resident") });
      const shown = [[expect.stringContaining(whom), ...head.slice(1)], ...rows];

      const copied = await carryall.copied(() => compare.export("compare.copy.csv"));
      await expect(compare.toast).toContainText(t("compare.copied"));
      expect(Papa.parse<string[]>(copied, { skipEmptyLines: true }).data).toEqual(shown);

      const saved = await carryall.download(() => compare.export("compare.save.csv"));
      expect(saved.name).toBe("carryall-wallets.csv");
      const text = Buffer.from(saved.bytes).toString();
      expect(text.startsWith("\uFEFF")).toBe(true);
      expect(Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data).toEqual(shown);

      const picture = await carryall.download(() => compare.export("compare.save.image"));
      expect(picture.name).toBe("carryall-wallets.png");
      const [width, height] = [16, 20].map((at) => Buffer.from(picture.bytes).readUInt32BE(at));
      expect(Buffer.from(picture.bytes).subarray(1, 4).toString()).toBe("PNG");
      expect([width ?? 0, height ?? 0].every((side) => side > 100)).toBe(true);

      const markdown = await carryall.copied(() => compare.export("compare.copy.markdown"));
      const cells = markdown
        .trim()
        .split("\n")
        .map((line) =>
          line
            .split("|")
            .slice(1, -1)
            .map((cell) => cell.trim()),
        );
      expect(cells.filter((_, i) => i !== 1)).toEqual(shown);
    });
  });
}
