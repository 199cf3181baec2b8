import { once } from "node:events";
import { expect, test } from "../fixtures/carryall.ts";
import { openWith } from "../fixtures/open-with.ts";
import { ONE_CARD } from "../fixtures/one-card.ts";
import { answerClosingBox } from "../shells/electron-dialogs.ts";
import { LANGUAGES } from "../fixtures/words.ts";
import { mainProcess } from "./main-process.ts";

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`a window with something unsaved asks before it goes, and does as it is told, in ${language}`, async ({
      carryall,
    }) => {
      const { things, t } = await openWith(carryall, ONE_CARD, language);
      const application = mainProcess(carryall);
      const close = () =>
        application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
      const quit = () => application.evaluate(({ app }) => app.quit());
      /** What the box asked, one after the other; it is answered with `keep`. */
      const asked = () => application.evaluate<{ message: string; buttons: string[] }[]>("globalThis.asked");
      await application.evaluate(({ dialog }) => {
        const said: unknown[] = [];
        Object.assign(globalThis, { asked: said });
        dialog.showMessageBox = (...given: unknown[]) => {
          said.push(given[1]);
          return Promise.resolve({ response: 0, checkboxChecked: false });
        };
      });
      await things.open();
      await things.card("Salary").getByRole("button").click();
      await things.label.click();
      await things.label.pressSequentially("!");
      for (const [times, ends] of [
        [1, close],
        [2, quit],
      ] as const) {
        await ends();
        await expect.poll(async () => (await asked()).length).toBe(times);
        await expect(things.label).toHaveValue("Salary!");
      }
      expect((await asked())[0]).toMatchObject({
        message: t("dialog.unsaved"),
        buttons: [t("dialog.unsaved.keep"), t("dialog.unsaved.close")],
      });
      await answerClosingBox(application, "close");
      const ended = once(application.process(), "exit");
      await close();
      await ended;
    });

    test(`the end of the session is not held up by what is unsaved, in ${language}`, async ({ carryall }) => {
      const { things } = await openWith(carryall, ONE_CARD, language);
      const program = mainProcess(carryall).process();
      await things.open();
      await things.card("Salary").getByRole("button").click();
      await things.label.click();
      await things.label.pressSequentially("!");
      // Nobody answers the box: a real one would stay open.
      await mainProcess(carryall).evaluate(({ dialog, app }) => {
        dialog.showMessageBox = () => new Promise(() => {});
        app.quit();
      });
      const ended = once(program, "exit");
      program.kill("SIGTERM");
      await ended;
    });
  });
}
