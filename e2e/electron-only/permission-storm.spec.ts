import { expect, test } from "../fixtures/carryall.ts";
import { mainProcess } from "./main-process.ts";

const ROUNDS = 4;

/**
 * Runs in the page: asks ten times at once for everything that a page can ask for, and answers what was given. What
 * neither gives nor refuses within two seconds has given nothing.
 */
async function askForEverything(): Promise<{ asked: number; given: string[] }> {
  const { mediaDevices, geolocation, clipboard, storage } = navigator;
  const more = navigator as unknown as Record<string, Record<string, (options?: object) => unknown>>;
  const page = window as unknown as Record<string, (options?: object) => unknown>;
  const call = (name: string, method: string, options?: object) => more[name]?.[method]?.(options);
  const ways: Record<string, () => unknown> = {
    position: () => new Promise((done, refused) => geolocation.getCurrentPosition(done, refused)),
    notification: async () =>
      (await Notification.requestPermission()) === "granted" || Promise.reject(new Error("denied")),
    camera: () => mediaDevices.getUserMedia({ video: true }),
    microphone: () => mediaDevices.getUserMedia({ audio: true }),
    screen: () => mediaDevices.getDisplayMedia({ video: true }),
    clipboard: () => clipboard.readText(),
    storage: async () => (await storage.persist()) || Promise.reject(new Error("denied")),
    midi: () => navigator.requestMIDIAccess({ sysex: true }),
    usb: () => call("usb", "requestDevice", { filters: [] }),
    hid: () => call("hid", "requestDevice", { filters: [] }),
    serial: () => call("serial", "requestPort"),
    bluetooth: () => call("bluetooth", "requestDevice", { acceptAllDevices: true }),
    "wake lock": () => navigator.wakeLock.request("screen"),
    fonts: () => page["queryLocalFonts"]?.(),
    screens: () => page["getScreenDetails"]?.(),
    "file picker": () => page["showOpenFilePicker"]?.(),
    "folder picker": () => page["showDirectoryPicker"]?.(),
    pointer: () => document.body.requestPointerLock() ?? Promise.reject(new Error("denied")),
    "key system": () => navigator.requestMediaKeySystemAccess("com.widevine.alpha", []),
    idle: async () => {
      const { IdleDetector } = window as unknown as {
        IdleDetector: { requestPermission(): Promise<string> };
      };
      return (await IdleDetector.requestPermission()) === "granted" || Promise.reject(new Error("denied"));
    },
  };
  const given = new Set<string>();
  const tries = Object.entries(ways).flatMap(([name, ask]) =>
    Array.from({ length: 10 }, async () => {
      const late = new Promise<never>((_, reject) => setTimeout(reject, 2000));
      // Called inside: some refuse by throwing at once.
      const answer = Promise.race([Promise.resolve().then(ask), late]);
      const got = await answer.catch(() => undefined);
      // A list of devices of which none was chosen gives nothing.
      if (Array.isArray(got) ? got.length > 0 : got !== undefined) given.add(name);
    }),
  );
  await Promise.all(tries);
  return { asked: tries.length, given: [...given] };
}

test("many hundred requests for permissions are all denied, and nothing ends", async ({ carryall }) => {
  carryall.allow(/./);
  const page = await carryall.open();
  const main = mainProcess(carryall);
  let asked = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    // As if after a click of the person's: without one the page is refused before our handler is asked.
    const answer = await main.evaluate(async ({ BrowserWindow }, code) => {
      const [window] = BrowserWindow.getAllWindows();
      return (await window?.webContents.executeJavaScript(code, true)) as { asked: number; given: string[] };
    }, `(${askForEverything.toString()})()`);
    expect(answer.given).toEqual([]);
    asked += answer.asked;
  }
  expect(asked).toBeGreaterThan(700);
  await expect(page.locator("html")).toHaveAttribute("data-app-state", "ready");
  expect(await main.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});
