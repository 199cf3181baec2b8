import { expect, test } from "../fixtures/carryall.ts";
import { mainProcess } from "./main-process.ts";

const DENIED = ["geolocation", "notifications", "camera", "microphone", "clipboard-read"];

test("the page is denied every permission but one", async ({ carryall }) => {
  const page = await carryall.open();
  const states = await page.evaluate(
    (names) =>
      Promise.all(
        names.map(
          async (name) => (await navigator.permissions.query({ name } as PermissionDescriptor)).state,
        ),
      ),
    [...DENIED, "clipboard-write"],
  );
  expect(states).toEqual([...DENIED.map(() => "denied"), "granted"]);
  expect(await page.evaluate(() => Notification.requestPermission())).toBe("denied");
});

test("the page may write to the clipboard and not read it", async ({ carryall }) => {
  const page = await carryall.open();
  const main = mainProcess(carryall);
  await main.evaluate(({ clipboard }) => clipboard.clear());
  // There is one clipboard for all that runs here: another scenario may copy something in between.
  await expect
    .poll(async () => {
      await page.evaluate(() => navigator.clipboard.writeText("可用,works"));
      return main.evaluate(({ clipboard }) => clipboard.readText());
    })
    .toBe("可用,works");
  const read = page.evaluate(() => navigator.clipboard.readText());
  await expect(read).rejects.toThrow(/denied|not allowed/i);
});
