import { expect, test } from "../fixtures/carryall.ts";
import { screensOf } from "../pages/screens.ts";
import { mainProcess } from "./main-process.ts";

test("the Edit menu undoes and redoes changes, and inside a text field what was typed", async ({
  carryall,
}) => {
  const page = await carryall.open();
  const { things, t } = screensOf(page, "en");
  const choose = (label: string) =>
    mainProcess(carryall).evaluate(({ Menu, BrowserWindow }, wanted) => {
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
      const [window] = BrowserWindow.getAllWindows();
      items.find((item) => item.label === wanted)?.click(undefined, window, window?.webContents);
    }, label);
  await things.open();
  await things.addPerson("Ana");
  const ana = page.getByRole("tab", { name: "Ana", exact: true });
  await page.getByRole("main").focus();
  await choose(t("menu.undo"));
  await expect(ana).toBeHidden();
  await things.name.pressSequentially("Chen");
  await choose(t("menu.undo"));
  await expect(things.name).toHaveValue("");
  await choose(t("menu.redo"));
  await expect(things.name).toHaveValue("Chen");
  await page.getByRole("main").focus();
  await choose(t("menu.redo"));
  await expect(ana).toBeVisible();
});
