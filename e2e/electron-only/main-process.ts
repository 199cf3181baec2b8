import type { ElectronApplication } from "playwright/test";
import type { Carryall } from "../fixtures/app-under-test.ts";

/** Electron's main process behind the app of a test. */
export function mainProcess(carryall: Carryall): ElectronApplication {
  const { application } = carryall.shell;
  if (application === undefined) throw new Error("This test needs the Electron shell");
  return application;
}
