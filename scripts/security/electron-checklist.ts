/** A line that must, or must not, stand in a file. */
interface Code {
  file: string;
  has?: RegExp;
  hasNot?: RegExp;
}

/** One of the twenty items of Electron's security checklist, what does it here, and the tests that try it. */
export interface ChecklistItem {
  number: number;
  item: string;
  code: readonly Code[];
  /** Files of tests and attacks; docs/security-checklist.md says what each does. */
  proof: readonly string[];
}

const PREFERENCES = "electron/main/web-preferences.ts";
const SECURITY = "electron/main/security.ts";
const PRELOAD_TEST = "e2e/electron-only/preload.spec.ts";
const NAVIGATION_TEST = "e2e/electron-only/navigation.spec.ts";
const LAID_OPEN =
  /webSecurity|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|webviewTag/;

/** A matter of the preferences that every window has. */
const windowPreference = (number: number, item: string, code: Omit<Code, "file">): ChecklistItem => ({
  number,
  item,
  code: [{ file: PREFERENCES, ...code }],
  proof: [PRELOAD_TEST],
});

/** In the order of Electron's own list. */
export const CHECKLIST: readonly ChecklistItem[] = [
  {
    number: 1,
    item: "only secure content",
    code: [
      { file: "electron/main/origin.ts", has: /APP_SCHEME = "app"/ },
      { file: SECURITY, has: /onBeforeRequest[\s\S]*cancel: !isAllowedRequest/ },
    ],
    proof: [
      "electron/main/allowed-request.test.ts",
      "e2e/fixtures/watch.ts",
      "e2e/scenarios/no-network.spec.ts",
    ],
  },
  windowPreference(2, "no Node in pages", { has: /nodeIntegration: false/ }),
  windowPreference(3, "context isolation", { has: /contextIsolation: true/ }),
  {
    number: 4,
    item: "sandbox",
    code: [
      { file: PREFERENCES, has: /sandbox: true/ },
      { file: "electron/main/index.ts", has: /hasSwitch\("no-sandbox"\)\) app\.enableSandbox\(\)/ },
    ],
    proof: [PRELOAD_TEST, "e2e/package/installed-steps.ts"],
  },
  {
    number: 5,
    item: "permissions",
    code: [
      {
        file: SECURITY,
        has: /setPermissionRequestHandler[\s\S]*setPermissionCheckHandler[\s\S]*setDevicePermissionHandler/,
      },
    ],
    proof: ["electron/main/permissions.test.ts", "e2e/electron-only/permissions.spec.ts"],
  },
  windowPreference(6, "web security stays on", { hasNot: LAID_OPEN }),
  {
    number: 7,
    item: "content security policy",
    code: [
      {
        file: "host/content-security-policy.ts",
        has: /default-src 'none'[\s\S]*default-src 'none'/,
        hasNot: /script-src[^;"`]*'unsafe-inline'/,
      },
    ],
    proof: ["host/content-security-policy.test.ts", "e2e/fixtures/watch.ts"],
  },
  windowPreference(8, "no insecure content", { hasNot: LAID_OPEN }),
  windowPreference(9, "no experimental features", { hasNot: LAID_OPEN }),
  windowPreference(10, "no Blink features switched on", {
    has: /disableBlinkFeatures: "Auxclick"/,
    hasNot: LAID_OPEN,
  }),
  {
    number: 11,
    item: "no webview with popups",
    code: [{ file: "renderer/index.html", hasNot: /<webview/ }],
    proof: [NAVIGATION_TEST],
  },
  {
    number: 12,
    item: "webviews refused",
    code: [{ file: SECURITY, has: /"will-attach-webview", \(event\) => event\.preventDefault\(\)/ }],
    proof: [NAVIGATION_TEST],
  },
  {
    number: 13,
    item: "navigation",
    code: [
      {
        file: SECURITY,
        has: /"will-navigate", stay[\s\S]*"will-redirect", stay[\s\S]*"will-frame-navigate", stay/,
      },
    ],
    proof: [NAVIGATION_TEST, "electron/main/origin.test.ts"],
  },
  {
    number: 14,
    item: "no new windows",
    code: [{ file: SECURITY, has: /setWindowOpenHandler\(\(\) => \(\{ action: "deny" \}\)\)/ }],
    proof: [NAVIGATION_TEST],
  },
  {
    number: 15,
    item: "openExternal",
    code: [{ file: SECURITY, has: /protocol !== "https:" && protocol !== "http:"\) throw/ }],
    proof: ["host/open-source.test.ts", "scripts/testing/lint-rules.test.ts"],
  },
  {
    number: 16,
    item: "a current Electron",
    code: [{ file: "package.json", has: /"electron": "\d+\.\d+\.\d+"/ }],
    proof: ["scripts/security/checks/electron-age.ts"],
  },
  {
    number: 17,
    item: "who calls",
    code: [{ file: "electron/main/ipc.ts", has: /!mayCall\(senderFrame, origin\)/ }],
    proof: ["electron/main/may-call.test.ts", "scripts/security/checks/who-may-call.ts"],
  },
  {
    number: 18,
    item: "no file: pages",
    code: [{ file: "electron/main/app-protocol.ts", has: /belongsTo\(APP_ORIGIN, request\.url\)/ }],
    proof: ["host/page-files.test.ts", "e2e/web-only/guards.spec.ts"],
  },
  {
    number: 19,
    item: "fuses",
    code: [
      { file: "packaging/fuses.ts", has: /RunAsNode: false/ },
      { file: "packaging/config.ts", has: /onlyLoadAppFromAsar: FUSES\.OnlyLoadAppFromAsar/ },
    ],
    proof: ["packaging/fuses.test.ts", "e2e/package/make-debs.ts"],
  },
  {
    number: 20,
    item: "no Electron in pages",
    code: [
      {
        file: "electron/preload/index.ts",
        has: /exposeInMainWorld\("carryall", carryall\)/,
        hasNot: /exposeInMainWorld\("(?!carryall")/,
      },
    ],
    proof: [PRELOAD_TEST],
  },
];
