import { expect, test } from "../fixtures/carryall.ts";

const ASKED = ["geolocation", "notifications", "camera", "microphone", "clipboard-read", "clipboard-write"];

test("the page is denied every permission", async ({ carryall }) => {
  const page = await carryall.open();
  const states = await page.evaluate(
    (names) =>
      Promise.all(
        names.map(
          async (name) => (await navigator.permissions.query({ name } as PermissionDescriptor)).state,
        ),
      ),
    ASKED,
  );
  expect(states).toEqual(ASKED.map(() => "denied"));
  expect(await page.evaluate(() => Notification.requestPermission())).toBe("denied");
});
