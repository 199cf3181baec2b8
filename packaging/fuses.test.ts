import { FuseV1Options } from "@electron/fuses";
import { expect, test } from "vitest";
import { CONFIG } from "./config.ts";
import { FUSE_NAMES, FUSES } from "./fuses.ts";

test("what makes the program a tool for others is off, what binds it to its own archive is on", () => {
  expect(FUSES).toMatchObject({
    RunAsNode: false,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    EnableEmbeddedAsarIntegrityValidation: true,
    OnlyLoadAppFromAsar: true,
    GrantFileProtocolExtraPrivileges: false,
  });
});

test("every fuse that there is has been decided on", () => {
  const known = Object.keys(FuseV1Options).filter((name) => !/^\d+$/.test(name));
  expect(FUSE_NAMES.toSorted()).toEqual(known.toSorted());
});

test("electron-builder is told the same", () => {
  const { resetAdHocDarwinSignature: _, ...told } = CONFIG.electronFuses ?? {};
  const wanted = FUSE_NAMES.map((name) => [`${name.charAt(0).toLowerCase()}${name.slice(1)}`, FUSES[name]]);
  expect(told).toEqual(Object.fromEntries(wanted));
});
