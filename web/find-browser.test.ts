import { expect, test } from "vitest";
import { findBrowser, type Machine } from "./find-browser.ts";

function machine(given: Partial<Machine> & { programs: string[] }): Machine {
  const { programs, ...rest } = given;
  return {
    platform: "linux",
    env: {},
    home: "/home/a",
    isProgram: (file) => programs.includes(file),
    ...rest,
  };
}

const MAC_CHROME = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const MAC_OWN_EDGE = "/home/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";
const WINDOWS_EDGE = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
const WINDOWS_CHROME = "C:\\Users\\a\\Local\\Google\\Chrome\\Application\\chrome.exe";
const WINDOWS_ENV = {
  PROGRAMFILES: "C:\\Program Files",
  "PROGRAMFILES(X86)": "C:\\Program Files (x86)",
  LOCALAPPDATA: "C:\\Users\\a\\Local",
};

test.each<[string, Machine, string | null]>([
  [
    "on the path",
    machine({ env: { PATH: "/bin:/usr/bin" }, programs: ["/usr/bin/chromium"] }),
    "/usr/bin/chromium",
  ],
  [
    "Chrome before Chromium, wherever they are",
    machine({ env: { PATH: "/a:/b" }, programs: ["/a/chromium", "/b/google-chrome"] }),
    "/b/google-chrome",
  ],
  [
    "never in the folder it is started from",
    machine({ env: { PATH: ".::bin" }, programs: ["chromium", "./chromium", "bin/chromium"] }),
    null,
  ],
  ["nothing installed", machine({ env: { PATH: "/usr/bin" }, programs: [] }), null],
  ["no path at all", machine({ programs: ["/usr/bin/chromium"] }), null],
  ["macOS", machine({ platform: "darwin", programs: [MAC_OWN_EDGE, MAC_CHROME] }), MAC_CHROME],
  ["macOS, the person's own", machine({ platform: "darwin", programs: [MAC_OWN_EDGE] }), MAC_OWN_EDGE],
  ["Windows", machine({ platform: "win32", env: WINDOWS_ENV, programs: [WINDOWS_EDGE] }), WINDOWS_EDGE],
  [
    "Windows, the person's own",
    machine({ platform: "win32", env: WINDOWS_ENV, programs: [WINDOWS_EDGE, WINDOWS_CHROME] }),
    WINDOWS_CHROME,
  ],
  [
    "named",
    machine({ env: { CARRYALL_BROWSER: "/opt/b", PATH: "/a" }, programs: ["/opt/b", "/a/chromium"] }),
    "/opt/b",
  ],
  [
    "named, not there",
    machine({ env: { CARRYALL_BROWSER: "/opt/b", PATH: "/a" }, programs: ["/a/chromium"] }),
    null,
  ],
  [
    "an empty name is no name",
    machine({ env: { CARRYALL_BROWSER: "", PATH: "/a" }, programs: ["/a/chromium"] }),
    "/a/chromium",
  ],
])("%s", (_name, given, expected) => {
  expect(findBrowser(given)).toBe(expected);
});
