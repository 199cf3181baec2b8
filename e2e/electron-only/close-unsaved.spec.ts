import { once } from "node:events";
import type { ElectronApplication } from "playwright/test";
import type { Carryall } from "../fixtures/app-under-test.ts";
import { expect, test } from "../fixtures/carryall.ts";
import { openWith } from "../fixtures/open-with.ts";
import { ONE_CARD } from "../fixtures/one-card.ts";
import { LANGUAGES, type Language } from "../fixtures/words.ts";
import { answerClosingBox } from "../shells/electron-dialogs.ts";
import { mainProcess } from "./main-process.ts";

/** The app with something typed into the form of a card; its box is open until it is answered. */
async function withUnsaved(carryall: Carryall, language: Language) {
  const { things, t } = await openWith(carryall, ONE_CARD, language);
  const application = mainProcess(carryall);
  await things.open();
  await things.card("Salary").getByRole("button").click();
  // A page that nobody has touched is closed without a question.
  await things.label.click();
  await things.label.pressSequentially("!");
  await application.evaluate(({ dialog }) => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    dialog.showMessageBox = (...given: unknown[]) => {
      asked.push(given[1]);
      return new Promise((answer) => {
        Object.assign(globalThis, { keep: () => answer({ response: 0, checkboxChecked: false }) });
      });
    };
  });
  return { things, t, application, asked: () => boxes(application) };
}

const boxes = (application: ElectronApplication) =>
  application.evaluate<{ message: string; buttons: string[] }[]>("globalThis.asked");
const close = (application: ElectronApplication) =>
  application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
const quit = (application: ElectronApplication) => application.evaluate(({ app }) => app.quit());

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`a window with something unsaved asks before it goes, and does as it is told, in ${language}`, async ({
      carryall,
    }) => {
      const { things, t, application, asked } = await withUnsaved(carryall, language);
      await test.step("it stays while the box is open, which is asked once", async () => {
        await close(application);
        await expect.poll(async () => (await asked()).length).toBe(1);
        await quit(application);
        await expect(things.label).toHaveValue("Salary!");
        expect(await asked()).toMatchObject([
          {
            message: t("dialog.unsaved"),
            buttons: [t("dialog.unsaved.keep"), t("dialog.unsaved.close")],
            defaultId: 0,
            cancelId: 0,
          },
        ]);
      });
      await test.step("answered, it can be asked again", async () => {
        await application.evaluate("globalThis.keep()");
        await things.notes.fill("at home");
        await close(application);
        await expect.poll(async () => (await asked()).length).toBe(2);
        await application.evaluate("globalThis.keep()");
        await expect(things.label).toHaveValue("Salary!");
      });
    });

    for (const [how, end] of [
      ["closed", close],
      ["asked to quit", quit],
    ] as const)
      test(`${how}: kept by one answer, gone by the other, in ${language}`, async ({ carryall }) => {
        const { things, application } = await withUnsaved(carryall, language);
        await answerClosingBox(application, "keep");
        await end(application);
        await things.notes.fill("at home");
        await expect(things.label).toHaveValue("Salary!");
        await answerClosingBox(application, "close");
        const ended = once(application.process(), "exit");
        await end(application);
        expect(await ended).toEqual([0, null]);
      });

    test(`the end of the session is not held up by the box, in ${language}`, async ({ carryall }) => {
      const { application, asked } = await withUnsaved(carryall, language);
      await quit(application);
      await expect.poll(async () => (await asked()).length).toBe(1);
      const program = application.process();
      const ended = once(program, "exit");
      program.kill("SIGTERM");
      expect(await ended).toEqual([0, null]);
    });
  });
}
