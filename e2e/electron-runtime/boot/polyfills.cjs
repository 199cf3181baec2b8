"use strict";
// Everything of Electron 45 that the stand-in lacks. A packaged app under test requires this before its own main.
require("./node-polyfills.cjs");
require("./electron-polyfills.cjs");
