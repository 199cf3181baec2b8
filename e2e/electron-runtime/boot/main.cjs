"use strict";
// The stand-in's default app: starts the app named on the command line, as `electron .` does, after adding what
// Electron 45 and Node 24 have and it lacks.
const fs = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
require("./polyfills.cjs");
const { app } = require("electron");

/** The app that is asked for, and the modules to load before it (`-r`), which Playwright uses. */
function readArguments(given) {
  const required = [];
  for (let i = 0; i < given.length; i += 1) {
    const argument = given[i];
    if (argument === "--version" || argument === "-v") return { version: true, required };
    if (argument === "-r" || argument === "--require") {
      i += 1;
      required.push(given[i]);
    } else if (!argument.startsWith("-")) return { target: argument, required };
  }
  return { required };
}

/** Gives the app the names and folders of its own package.json, and finds its main file. */
function mainOf(folder) {
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  if (manifest.version) app.setVersion(manifest.version);
  app.name = manifest.productName ?? manifest.name ?? app.name;
  app.setDesktopName(manifest.desktopName ?? `${app.name}.desktop`);
  const given = app.commandLine.getSwitchValue("user-data-dir");
  app.setPath("userData", given || path.join(app.getPath("appData"), app.name));
  app.setAppPath(folder);
  return require.resolve(path.join(folder, manifest.main ?? "index.js"));
}

const { version, target, required } = readArguments(process.argv.slice(1));
if (version) {
  console.log(`v${process.versions.electron}`);
  process.exit(0);
}
if (target === undefined) {
  console.error("electron: name the folder or the main file of an app");
  process.exit(1);
}
for (const file of required) require(path.resolve(file));
const named = path.resolve(target);
Module._load(fs.statSync(named).isDirectory() ? mainOf(named) : named, Module, true);
