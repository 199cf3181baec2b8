"use strict";
// Electron 22 -> what the app may use of Electron 45's API. Each part names the version that has it.
const fs = require("node:fs");
const path = require("node:path");
const { Readable } = require("node:stream");
const { fileURLToPath } = require("node:url");
const { app, protocol, net } = require("electron");

/** What a request of the old API is as a `Request`. Its URL may have a scheme that `Request` refuses, so it is set by hand. */
function asRequest({ method, headers, uploadData, url }) {
  const body = (uploadData ?? []).flatMap(({ bytes }) => (bytes ? [bytes] : []));
  const hasBody = body.length > 0 && !["GET", "HEAD"].includes(method);
  const request = new Request("http://placeholder.invalid/", {
    method,
    headers,
    ...(hasBody && { body: Buffer.concat(body) }),
  });
  return Object.defineProperty(request, "url", { value: url });
}

/** protocol.handle and protocol.unhandle (25), over registerStreamProtocol. */
function addHandle(target) {
  if (typeof target.handle === "function") return;
  target.handle = (scheme, handler) => {
    const answer = async (request, callback) => {
      try {
        const response = await handler(asRequest(request));
        const data = Readable.from(Buffer.from(await response.arrayBuffer()), { objectMode: false });
        callback({ statusCode: response.status, headers: Object.fromEntries(response.headers), data });
      } catch (error) {
        console.error(error);
        callback({ error: -2 });
      }
    };
    if (!target.registerStreamProtocol(scheme, answer)) throw new Error(`${scheme} is handled already`);
  };
  target.unhandle = (scheme) => void target.unregisterProtocol(scheme);
  target.isProtocolHandled ??= (scheme) => target.isProtocolRegistered(scheme);
}
addHandle(protocol);

// net.fetch (25): file: addresses from disk, others through Node's fetch.
net.fetch ??= async (input, init) => {
  const url = String(input?.url ?? input);
  if (!url.startsWith("file:")) return fetch(input, init);
  return new Response(await fs.promises.readFile(fileURLToPath(url)));
};

// Standard built-ins of Chromium 109 and later, in every page, before its own scripts.
const pagePolyfills = path.join(__dirname, "page-polyfills.js");
app.on("session-created", (session) => {
  addHandle(session.protocol);
  if (!session.getPreloads().includes(pagePolyfills)) {
    session.setPreloads([...session.getPreloads(), pagePolyfills]);
  }
  // session.registerPreloadScript (35)
  session.registerPreloadScript ??= ({ filePath }) => {
    session.setPreloads([...session.getPreloads(), filePath]);
    return filePath;
  };
});

const NAVIGATIONS = ["will-navigate", "will-redirect", "did-start-navigation"];

/** Navigation events carry their details on the event itself (25). */
function addDetails(contents) {
  const { emit } = contents;
  contents.emit = function emitWithDetails(name, event, ...rest) {
    if (NAVIGATIONS.includes(name) && typeof event === "object" && event !== null) {
      const [url, isSameDocument, isMainFrame] = name === "will-navigate" ? [rest[0], false, true] : rest;
      for (const [key, value] of Object.entries({ url, isSameDocument, isMainFrame })) event[key] ??= value;
    }
    return emit.call(this, name, event, ...rest);
  };
}

/** WebFrameMain.origin (23). */
function addOrigin({ mainFrame }) {
  const frame = Object.getPrototypeOf(mainFrame);
  if (frame === null || "origin" in frame) return;
  Object.defineProperty(frame, "origin", {
    configurable: true,
    get() {
      try {
        return new URL(this.url).origin;
      } catch {
        return "null";
      }
    },
  });
}

app.on("web-contents-created", (_event, contents) => {
  addDetails(contents);
  addOrigin(contents);
  // navigationHistory (32)
  contents.navigationHistory ??= {
    canGoBack: () => contents.canGoBack(),
    canGoForward: () => contents.canGoForward(),
    goBack: () => contents.goBack(),
    goForward: () => contents.goForward(),
    clear: () => contents.clearHistory(),
  };
});
