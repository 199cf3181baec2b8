import { createSocket } from "node:dgram";
import { once } from "node:events";
import { expect, test } from "../fixtures/carryall.ts";
import { isOurs, watchSockets } from "../fixtures/watch-sockets.ts";
import { screensOf } from "../pages/screens.ts";

test.skip(process.platform !== "linux", "reads the kernel's table of sockets");

test("no process of the app speaks with any other computer, whatever is done in it", async ({ carryall }) => {
  carryall.allow(/192\.0\.2\.1/);
  const page = await carryall.open();
  const watched = watchSockets(carryall.shell.pid);
  const { things, trips, t } = screensOf(page, "en");
  for (const place of ["trips", "carry", "compare", "advice", "facts-page", "settings"] as const)
    await things.goTo(place);
  await things.open();
  await things.addPerson("Ana");
  const name = "No network";
  await trips.make({ name, destination: "thailand", departs: "2027-01-10", returns: "2027-01-20" });
  await page.reload();
  await expect(trips.heading(name)).toBeVisible();
  // A page that would like to is refused before anything leaves; the policy's complaint is what the test wants.
  await expect(
    page.evaluate(() =>
      fetch("https://192.0.2.1/").then(
        () => "sent",
        () => "refused",
      ),
    ),
  ).resolves.toBe("refused");
  expect(t("app.name")).toBe("Carryall");
  const { looks, foreign } = await watched.stop();
  expect(looks).toBeGreaterThan(5);
  expect(foreign).toEqual([]);
});

test("such a connection would have been seen", async () => {
  const watched = watchSockets(process.pid);
  // An address for documentation. Nothing is sent: the socket only says to whom it would.
  const socket = createSocket("udp4");
  socket.connect(9, "192.0.2.1");
  await once(socket, "connect");
  await new Promise((later) => {
    setTimeout(later, 500);
  });
  const { foreign } = await watched.stop();
  socket.close();
  expect(foreign).toContain("udp 010200C0:0009");
  expect(isOurs("0100007F")).toBe(true);
});
