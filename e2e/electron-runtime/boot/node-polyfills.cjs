"use strict";
// Node 16 -> what the app may use of Node 24's globals and built-ins.
require("core-js/stable");
const buffer = require("node:buffer");
const crypto = require("node:crypto");
const undici = require("undici");

for (const name of ["fetch", "Headers", "Request", "Response", "FormData", "File"]) {
  if (!(name in globalThis)) globalThis[name] = undici[name];
}
if (!("crypto" in globalThis)) {
  Object.defineProperty(globalThis, "crypto", { value: crypto.webcrypto, configurable: true });
}
if (!("Blob" in globalThis)) globalThis.Blob = buffer.Blob;
if (!("CustomEvent" in globalThis)) {
  globalThis.CustomEvent = class CustomEvent extends Event {
    constructor(type, options = {}) {
      super(type, options);
      this.detail = options.detail ?? null;
    }
  };
}
AbortSignal.any ??= (signals) => {
  const controller = new AbortController();
  for (const signal of signals) {
    if (signal.aborted) {
      controller.abort(signal.reason);
      break;
    }
    signal.addEventListener("abort", () => controller.abort(signal.reason), { once: true });
  }
  return controller.signal;
};
