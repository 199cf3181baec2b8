import type { Page } from "playwright/test";

/**
 * Does what makes the page copy text. The text is read on its way to the clipboard and not from it: tests that run
 * beside each other share one. The copying itself is the real one, and its refusal is the page’s to report.
 */
export async function copiedText(page: Page, action: () => Promise<void>): Promise<string> {
  const text = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const { clipboard } = navigator;
        const write = clipboard.writeText.bind(clipboard);
        clipboard.writeText = async (copied) => {
          await write(copied);
          clipboard.writeText = write;
          resolve(copied);
        };
      }),
  );
  await action();
  return text;
}
