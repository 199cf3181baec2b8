import { expectAccessible } from "../fixtures/axe.ts";
import { NAMES } from "../fixtures/belongings.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { LANGUAGES } from "../fixtures/words.ts";
import { screensOf } from "../pages/screens.ts";

/** What the person found at the counter. */
const FOUND = {
  "zh-CN": { note: "上周在柜台被拒绝了。", from: "西湖支行柜台" },
  en: { note: "The counter refused it last week.", from: "Counter of the West Lake branch" },
} as const;

for (const language of LANGUAGES) {
  const { icbc, alipay } = NAMES[language];
  const found = FOUND[language];
  test.describe(language, () => {
    test.use({ language });

    test(`a correction wins, is marked, travels as a pack and can be taken back, in ${language}`, async ({
      carryall,
    }) => {
      const page = await carryall.open();
      const { compare, facts, ownFacts, t } = screensOf(page, language);
      const pair = t("compare.pair", { card: icbc, wallet: alipay });
      const mark = new RegExp(t("own.mark"));
      const cell = compare.cell(icbc, alipay);

      await test.step("corrected from its notes", async () => {
        await compare.open();
        await compare.openNotes(icbc, alipay);
        await expect(cell).not.toHaveAccessibleName(mark);
        await compare
          .notes(icbc, alipay)
          .getByRole("link", { name: t("own.correct") })
          .click();
        await expect(ownFacts.title).toHaveText(pair);
        await expectAccessible(page);
        await ownFacts.answer({ level: "partial", ...found });
        await ownFacts.save();
        await expect(ownFacts.alert).toHaveText(t("error.input.own.short-needed"));
        await expect(ownFacts.field("own.short")).toBeFocused();
        await ownFacts.answer({ level: "unsupported", ...found });
        await ownFacts.save();
      });
      await test.step("wins and says so", async () => {
        await expect(cell).toContainText(t("level.unsupported"));
        await expect(cell).toHaveAccessibleName(mark);
        const notes = compare.notes(icbc, alipay);
        await expect(notes).toContainText(t("own.entry"));
        await expect(notes).toContainText(t("own.built-in"));
        await expect(notes).toContainText(found.from);
        await expectAccessible(page);
      });
      const pack = await test.step("listed and exported", async () => {
        await ownFacts.open();
        await expect(ownFacts.entry(pair)).toContainText(t("own.corrects"));
        await expectAccessible(page);
        return carryall.download(() => ownFacts.export());
      });
      expect(pack.name).toMatch(/^carryall-pack-\d{4}-\d\d-\d\d\.json$/);
      const text = Buffer.from(pack.bytes).toString();
      expect(JSON.parse(text)).toMatchObject({
        format: "carryall-pack",
        records: { links: [{ id: "icbc-debit--alipay", level: "unsupported", note: { en: found.note } }] },
      });

      await test.step("removed, undone, removed", async () => {
        await ownFacts.remove(pair);
        await expect(ownFacts.entry(pair)).toBeHidden();
        await ownFacts.undo.click();
        await expect(ownFacts.entry(pair)).toBeVisible();
        await ownFacts.remove(pair);
        await expect(page.getByText(t("own.empty.title"))).toBeVisible();
      });
      await test.step("imported after a look", async () => {
        await ownFacts.choosePack(pack.name, pack.bytes);
        await expect(ownFacts.preview.getByRole("row").filter({ hasText: pair })).toContainText(
          t("own.pack.corrects"),
        );
        await expectAccessible(page);
        await ownFacts.takePack();
        await expect(ownFacts.entry(pair)).toBeVisible();
        await ownFacts.undo.click();
        await expect(ownFacts.entry(pair)).toBeHidden();
        await ownFacts.choosePack(pack.name, pack.bytes);
        await ownFacts.takePack();
        await facts.open();
        await facts.find.fill(pair);
        await facts.record(pair).click();
        await expectAccessible(page);
        await expect(page.getByText(t("own.mark"), { exact: true })).toBeVisible();
        await expect(ownFacts.section(t("own.built-in"))).toBeVisible();
      });
      await test.step("imported again, which changes nothing", async () => {
        await ownFacts.open();
        await ownFacts.choosePack(pack.name, pack.bytes);
        await expect(ownFacts.preview).toContainText(t("own.pack.nothing"));
        await expect(ownFacts.button(t("own.pack.take"))).toBeHidden();
      });
      await test.step("broken, and refused with its line", async () => {
        const broken = text.replace('"unsupported"', '"maybe"');
        const line = broken.split("\n").findIndex((one) => one.includes('"maybe"')) + 1;
        await ownFacts.choosePack("broken.json", broken);
        await expect(ownFacts.alert).toContainText(t("own.pack.refused.text"));
        const cells = ownFacts.problems.getByRole("row").nth(1).getByRole("cell");
        const allowed = "supported, partial, unsupported, unknown";
        const reason = t("own.pack.reason.value", { detail: allowed });
        await expect(cells).toHaveText([String(line), "records.links.0.level", reason]);
        await expectAccessible(page);
        await expect(ownFacts.entry(pair)).toBeVisible();
      });
    });
  });
}
