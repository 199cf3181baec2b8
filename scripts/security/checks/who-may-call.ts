import { mayCall } from "../../../electron/main/may-call.ts";
import { APP_ORIGIN } from "../../../electron/main/origin.ts";
import type { Check } from "../check.ts";

const OURS = `${APP_ORIGIN}/#/things`;

const STRANGERS: ({ parent: unknown; url: string } | null)[] = [
  null,
  { parent: { url: OURS }, url: OURS },
  { parent: { url: OURS }, url: "" },
  ...[
    "",
    "about:blank",
    "about:srcdoc",
    "https://example.org/",
    `https://example.org/?${OURS}`,
    `${APP_ORIGIN}.example.org/`,
    `${APP_ORIGIN}x/`,
    `${APP_ORIGIN}:1/`,
    "app://user@other/",
    "app:carryall",
    "file:///etc/passwd",
    `blob:${APP_ORIGIN}/1`,
    `data:text/html,${OURS}`,
    `view-source:${OURS}`,
    "chrome-error://chromewebdata/",
    "devtools://devtools/bundled/inspector.html",
  ].map((url) => ({ parent: null, url })),
];

/** In Electron a call is answered only for the top frame of our own page. */
export const check: Check = {
  item: "only our page may call",
  proof: "frames in it, frames that have gone, windows with any other address",
  run() {
    const findings = STRANGERS.filter((frame) => mayCall(frame, APP_ORIGIN)).map(
      (frame) => `${JSON.stringify(frame)} may call`,
    );
    if (!mayCall({ parent: null, url: OURS }, APP_ORIGIN)) findings.push("our own page may not call");
    return Promise.resolve({ tries: STRANGERS.length, findings });
  },
};
