import { expectAccessible } from "../fixtures/axe.ts";
import { ABOUT_TO_LINK, guideIn } from "../fixtures/a-guide.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { openWith } from "../fixtures/open-with.ts";
import { LIN } from "../fixtures/one-card.ts";
import { storedRecords } from "../fixtures/one-link.ts";
import { info, text } from "../fixtures/pdf.ts";
import { checkTags, UNTAGGED } from "../fixtures/plan-checks.ts";
import { LANGUAGES, packed } from "../fixtures/words.ts";
import { screensOf } from "../pages/screens.ts";

const NOTE = { "zh-CN": "拍照反光，明天再试", en: "Glare on the photo, again tomorrow" };
const TYPED = { "zh-CN": "修改", en: "linked card" };

for (const language of LANGUAGES)
  test.describe(language, () => {
    test.use({ language });
    const note = NOTE[language];

    test(`a guide from start to finish by mouse, in ${language}`, async ({ carryall, shellName }) => {
      const { guides, t, page } = await openWith(carryall, ABOUT_TO_LINK, language);
      const { name, steps } = guideIn("change-card", language);
      const [first, second] = steps;
      await guides.open();
      await expectAccessible(page);
      await guides.find.fill(TYPED[language]);
      await guides.guide(name).click();
      await expect(guides.title).toHaveText(name);
      await expectAccessible(page);

      await test.step("a step is done, a note stays at the next, a step is taken back", async () => {
        await expect(guides.inHand).toContainText(first?.text ?? "");
        await guides.done.click();
        await expect(guides.inHand).toContainText(second?.text ?? "");
        await guides.note.click();
        await guides.noteField(2).fill(note);
        await guides.saveNote.click();
        await expect(guides.inHand).toContainText(note);
        await guides.box(1, first?.text ?? "", "done").click();
        await expect(guides.inHand).toContainText(first?.text ?? "");
        await page.keyboard.press("Control+z");
        await expect(guides.inHand).toContainText(second?.text ?? "");
      });

      await test.step("its place is kept over a restart", async () => {
        await carryall.close();
        const again = screensOf(await carryall.open(), language).guides;
        await again.open();
        await again.guide(name).click();
        await expect(again.inHand).toContainText(note);
      });

      const after = screensOf(carryall.page, language).guides;
      await test.step("on paper, tagged, with the note", async () => {
        const pdf = await carryall.exportPdf(() => after.printOn("A4"));
        expect(info(pdf)).toContain(name);
        if (shellName === "web") checkTags(pdf, language);
        else test.info().annotations.push(UNTAGGED);
        const paper = packed(text(pdf));
        for (const step of steps) expect(paper).toContain(packed(step.text));
        expect(paper).toContain(packed(note));
      });

      await test.step("to the end", async () => {
        for (const step of steps.slice(1, -1)) {
          await expect(after.inHand).toContainText(step.text);
          await after.done.click();
        }
        await after.doneLast.click();
        await expect(after.steps).toContainText(t("guide.finished"));
        const { people } = await storedRecords(carryall);
        expect(Object.keys(people[0]?.guides["change-card"]?.done ?? {})).toHaveLength(steps.length);
        await expectAccessible(carryall.page);
      });
    });

    test(`stuck at a step leads to where the cause is found, in ${language}`, async ({ carryall }) => {
      const { fix, guides, t, page } = await openWith(carryall, ABOUT_TO_LINK, language);
      const { name, steps } = guideIn("change-card", language);
      const step = steps[0];
      await guides.open();
      await guides.guide(name).click();
      await guides.stuck(step?.symptom ?? "").click();
      const wanted = `#/fix/${step?.fails ?? ""}?guide=change-card&person=${LIN.id}`;
      await expect.poll(() => page.evaluate(() => location.hash)).toBe(wanted);

      // The guide is remembered there.
      await expect(fix.title).toHaveText(step?.symptom ?? "");
      await page.getByRole("link", { name: t("fix.to-guide", { guide: name }) }).click();
      await expect(guides.title).toHaveText(name);
      await expect(guides.inHand).toContainText(step?.text ?? "");
    });
  });
