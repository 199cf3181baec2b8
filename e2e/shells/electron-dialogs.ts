import type { ElectronApplication } from "playwright/test";

/** Answers the dialog for a folder, which no test can click. */
export async function answerFolderDialog(application: ElectronApplication, folder: string): Promise<void> {
  await application.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, folder);
}

/** Answers the box that asks before a window goes with what was typed, which no test can click either. */
export async function answerClosingBox(
  application: ElectronApplication,
  answer: "keep" | "close",
): Promise<void> {
  await application.evaluate(
    ({ dialog }, response) => {
      dialog.showMessageBox = () => Promise.resolve({ response, checkboxChecked: false });
    },
    answer === "close" ? 1 : 0,
  );
}
