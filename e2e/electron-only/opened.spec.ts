import { writeFile } from "node:fs/promises";
import { expect, test } from "../fixtures/carryall.ts";
import { storedRecords, withOneLink } from "../fixtures/one-link.ts";
import { screensOf } from "../pages/screens.ts";
import { mainProcess } from "./main-process.ts";

/** A second start, which hands over what it was started with and ends. */
function startAgain(carryall: Parameters<typeof mainProcess>[0], argument: string) {
  return mainProcess(carryall).evaluate(
    ({ app }, given) => void app.emit("second-instance", {}, ["carryall", given, "--x"], "/", null),
    argument,
  );
}

for (const language of ["en", "zh-CN"] as const) {
  test.describe(language, () => {
    test.use({ language });

    test(`a file opened from outside is shown and not imported, in ${language}`, async ({
      carryall,
    }, testInfo) => {
      const { exchange, things, link, t } = await withOneLink(carryall, language);
      await exchange.open();
      const file = await carryall.download(() => exchange.export());
      const at = testInfo.outputPath("旅 one.carryall");
      const changed = Buffer.from(file.bytes).toString().replace('"4417"', '"9999"');
      await writeFile(at, changed);
      const before = await storedRecords(carryall);
      await things.open();
      await startAgain(carryall, at);
      await expect(exchange.preview).toContainText("旅 one.carryall");
      await expect(exchange.preview).toContainText("9999");
      expect(await storedRecords(carryall)).toEqual(before);

      await test.step("one that is none of ours, and one that is not there, are refused with a sentence", async () => {
        await startAgain(carryall, testInfo.outputPath("none.carryall"));
        const alert = exchange.alert.filter({ hasText: t("opened.refused", { file: "none.carryall" }) });
        await expect(alert).toContainText(t("opened.refused.file-gone"));
        await writeFile(at, "[".repeat(100_000));
        await startAgain(carryall, at);
        await expect(exchange.alert).toContainText(t("exchange.refused", { file: "旅 one.carryall" }));
        expect(await storedRecords(carryall)).toEqual(before);
      });
      await things.open();
      await expect(link).toBeVisible();
    });
  });
}

test("a link opens a place of its table, and nothing else", async ({ carryall }) => {
  const page = await carryall.open();
  const { exchange, t } = screensOf(page, "en");
  const heading = (name: string) => page.getByRole("heading", { level: 1, name, exact: true });
  await startAgain(carryall, "carryall://trips");
  await expect(heading(t("nav.trips"))).toBeVisible();
  for (const hostile of [
    "carryall://trips/new",
    "carryall:settings/export-import",
    "file://host/share/a.carryall",
  ]) {
    await startAgain(carryall, hostile);
    await expect(exchange.toast).toContainText(t("opened.refused.link"));
    await expect(heading(t("nav.trips"))).toBeVisible();
  }
  await startAgain(carryall, "carryall:settings");
  await expect(heading(t("nav.settings"))).toBeVisible();
});
