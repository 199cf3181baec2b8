import { writeFile } from "node:fs/promises";
import { expect, test } from "../fixtures/carryall.ts";
import { translateIn, LANGUAGES } from "../fixtures/words.ts";
import { startElectronApplication } from "../shells/electron.ts";

for (const language of LANGUAGES) {
  const t = translateIn(language);
  test.describe(language, () => {
    test.use({ language });

    test(`a profile folder that is a file: the window says so, in ${language}`, async ({ carryall }) => {
      await writeFile(carryall.profileFolder, "");
      const page = await carryall.open({ ready: false });
      const [before = "", after = ""] = t("error.profile.folder", {
        folder: carryall.profileFolder,
        reason: "\0",
      }).split("\0");
      await expect(page.getByRole("alert")).toContainText(before);
      await expect(page.getByRole("alert")).toContainText(after);
    });

    test(`a second start on one profile: its window says so, in ${language}`, async ({
      carryall,
    }, testInfo) => {
      await carryall.open();
      const second = await startElectronApplication({
        profileFolder: carryall.profileFolder,
        workFolder: testInfo.outputPath("second"),
        language,
        theme: "light",
        prepare: () => Promise.resolve(),
      });
      const [before = ""] = t("error.profile.locked", { pid: 0, since: "", shell: "electron" }).split("0");
      await expect((await second.firstWindow()).getByRole("alert")).toContainText(before);
      await second.close();
    });
  });
}
