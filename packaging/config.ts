import { rm } from "node:fs/promises";
import path from "node:path";
import type { Configuration } from "electron-builder";
import { FUSES } from "./fuses.ts";
import { DESKTOP_ENTRY, FILE_TYPE, LINK_SCHEME } from "./linux-files.ts";
import { ASAR_FILES } from "./contents.ts";

const { Categories, ...entry } = DESKTOP_ENTRY;

/**
 * What electron-builder makes: for each system, of what, under which name. Everything the program runs is bundled in
 * `out/`, so no dependency is packed; signing is left to the environment (docs/releasing.md).
 */
export const CONFIG: Configuration = {
  appId: "app.carryall.desktop",
  productName: "Carryall",
  copyright: "Copyright © 2026 The Carryall authors",
  directories: { output: "dist", buildResources: "packaging" },
  files: [...ASAR_FILES],
  extraFiles: [
    { from: "LICENSE", to: "LICENSE.carryall.txt" },
    { from: "out/third-party.txt", to: "THIRD-PARTY.txt" },
  ],
  asar: true,
  // Of a folder that was given: electron-builder takes these out of what it fetches itself.
  afterPack: async ({ appOutDir }) => {
    for (const left of ["resources/default_app.asar", "version"])
      await rm(path.join(appOutDir, left), { force: true });
  },
  npmRebuild: false,
  nodeGypRebuild: false,
  buildDependenciesFromSource: false,
  publish: null,
  electronLanguages: ["en", "zh-CN"],
  artifactName: "carryall-${version}-${os}-${arch}.${ext}",
  electronFuses: {
    runAsNode: FUSES.RunAsNode,
    enableCookieEncryption: FUSES.EnableCookieEncryption,
    enableNodeOptionsEnvironmentVariable: FUSES.EnableNodeOptionsEnvironmentVariable,
    enableNodeCliInspectArguments: FUSES.EnableNodeCliInspectArguments,
    enableEmbeddedAsarIntegrityValidation: FUSES.EnableEmbeddedAsarIntegrityValidation,
    onlyLoadAppFromAsar: FUSES.OnlyLoadAppFromAsar,
    loadBrowserProcessSpecificV8Snapshot: FUSES.LoadBrowserProcessSpecificV8Snapshot,
    grantFileProtocolExtraPrivileges: FUSES.GrantFileProtocolExtraPrivileges,
    resetAdHocDarwinSignature: true,
  },
  fileAssociations: [
    {
      ext: FILE_TYPE.ending,
      name: "Carryall profile",
      description: "Carryall profile",
      mimeType: FILE_TYPE.mime,
      role: "Editor",
      icon: "icons/icon",
    },
  ],
  protocols: [{ name: "Carryall", schemes: [LINK_SCHEME], role: "Viewer" }],
  linux: {
    // The deb is made by scripts/package/deb.ts: it needs no helper from the net and comes out the same twice.
    target: ["AppImage", "rpm"],
    executableName: "carryall",
    icon: "packaging/icons",
    category: Categories,
    maintainer: "Carryall maintainers <carryall@maintainers.invalid>",
    vendor: "Carryall",
    synopsis: DESKTOP_ENTRY.Comment,
    desktop: { entry },
  },
  win: {
    target: [
      { target: "nsis", arch: ["x64", "arm64"] },
      { target: "portable", arch: ["x64"] },
    ],
    icon: "packaging/icons/512x512.png",
  },
  // For one person and without asking for rights; the profile stays when it is uninstalled.
  nsis: {
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    deleteAppDataOnUninstall: false,
  },
  portable: { artifactName: "carryall-${version}-portable-${arch}.${ext}" },
  mac: {
    target: [
      { target: "dmg", arch: ["universal"] },
      { target: "zip", arch: ["universal"] },
    ],
    icon: "packaging/icons/1024x1024.png",
    category: "public.app-category.travel",
    hardenedRuntime: true,
    gatekeeperAssess: false,
    entitlements: "packaging/entitlements.mac.plist",
    entitlementsInherit: "packaging/entitlements.mac.plist",
    extendInfo: { CFBundleLocalizations: ["en", "zh_CN"], LSHasLocalizedDisplayName: true },
  },
};
