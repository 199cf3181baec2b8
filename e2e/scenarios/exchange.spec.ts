import { NAMES } from "../fixtures/belongings.ts";
import { expectAccessible } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { storedRecords, storedText, withOneLink } from "../fixtures/one-link.ts";
import { LANGUAGES } from "../fixtures/words.ts";

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`change, undo, redo, export, clear, import: the same profile, in ${language}`, async ({
      carryall,
    }) => {
      const { page, things, exchange, backups, link, t } = await withOneLink(carryall, language);
      await things.archive(NAMES[language].icbc);
      await expect(link).toBeHidden();
      await page.keyboard.press("Control+z");
      await expect(link).toBeVisible();
      await page.keyboard.press("Control+Shift+z");
      await expect(link).toBeHidden();
      await page.keyboard.press("Control+z");
      await expect(link).toBeVisible();
      const before = await storedRecords(carryall);

      await exchange.open();
      await expectAccessible(page);
      const file = await carryall.download(() => exchange.export());
      expect(file.name).toMatch(/^carryall-\d{4}-\d\d-\d\d\.carryall$/);

      await test.step("cleared, and cleared again after an undo", async () => {
        await exchange.clear();
        await expect(exchange.toast).toContainText(t("clear.done"));
        expect((await storedRecords(carryall)).things).toEqual([]);
        await exchange.undo.click();
        await expect(exchange.toast).toContainText(t("toast.undone", { step: t("step.profile.clear") }));
        expect(await storedRecords(carryall)).toEqual(before);
        await exchange.clear();
      });

      await test.step("imported after a look at what that does", async () => {
        await exchange.choose(file.name, file.bytes);
        await expect(exchange.preview).toContainText(t("exchange.outcome.added"));
        await expectAccessible(page);
        await exchange.merge();
        await expect(exchange.toast).toContainText(t("exchange.imported", { count: 4, file: file.name }));
        expect(await storedRecords(carryall)).toEqual(before);
        await things.open();
        await expect(link).toBeVisible();
      });

      await test.step("a second time it changes nothing", async () => {
        await exchange.open();
        await exchange.choose(file.name, file.bytes);
        await expect(exchange.preview).toContainText(t("exchange.same"));
        await expect(exchange.preview.getByRole("button", { name: t("exchange.go.merge") })).toBeHidden();
        await exchange.preview.getByRole("button", { name: t("form.close") }).click();
        expect(await storedRecords(carryall)).toEqual(before);
      });

      await test.step("an import is one step, which can be undone", async () => {
        const step = t("step.profile.import", { count: 4 });
        await exchange.button(t("step.undo", { step })).click();
        await expect(exchange.toast).toContainText(t("toast.undone", { step }));
        expect((await storedRecords(carryall)).people).toEqual([]);
      });

      await test.step("and the backup from before it was cleared brings the same back", async () => {
        await backups.open();
        await backups.restore(t("backups.in-it.value", { people: 1, things: 2, trips: 0 }));
        await expect(backups.undo).toBeVisible();
        expect(await storedRecords(carryall)).toEqual(before);
      });
    });

    test(`a conflict keeps mine until theirs is chosen, in ${language}`, async ({ carryall }) => {
      const { exchange, card, t } = await withOneLink(carryall, language);
      await exchange.open();
      const file = await carryall.download(() => exchange.export());
      const other = Buffer.from(file.bytes)
        .toString()
        .replace('"lastDigits": "4417"', '"lastDigits": "9999"');
      await exchange.choose("other.json", other);
      const differs = { field: t("exchange.field.lastDigits"), ours: "4417", theirs: "9999" };
      await expect(exchange.preview).toContainText(t("exchange.differs", differs));
      await expect(exchange.preview.getByRole("button", { name: t("exchange.go.merge") })).toBeDisabled();
      await exchange.takeTheirs(card);
      await exchange.merge();
      await expect(exchange.toast).toContainText(t("exchange.imported", { count: 1, file: "other.json" }));
      expect((await storedRecords(carryall)).things.at(-1)).toMatchObject({ lastDigits: "9999" });
    });

    test(`a bad file is refused with line and reason, and nothing changes, in ${language}`, async ({
      carryall,
    }) => {
      const { page, exchange, t } = await withOneLink(carryall, language);
      const before = await storedText(carryall);
      await exchange.open();
      const file = await carryall.download(() => exchange.export());
      const text = Buffer.from(file.bytes).toString().replace('"4417"', '"4111 1111 1111 1111"');
      const line = text.slice(0, text.indexOf("4111 1111")).split("\n").length;
      await exchange.choose("bad.json", text);
      await expect(exchange.alert).toContainText(t("exchange.refused", { file: "bad.json" }));
      const row = exchange.problems.getByRole("row").filter({ hasText: "things.1.lastDigits" });
      await expect(row).toContainText(t("own.pack.reason.card-number"));
      await expect(row.getByRole("cell").first()).toHaveText(String(line));
      await expectAccessible(page);
      expect(await storedText(carryall)).toBe(before);
    });
  });
}
