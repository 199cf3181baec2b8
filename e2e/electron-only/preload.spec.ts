import { CALL_NAMES } from "../../contract/api.ts";
import { expect, test } from "../fixtures/carryall.ts";

test("the page gets the calls of the contract and nothing else", async ({ carryall }) => {
  const page = await carryall.open();
  const exposed = await page.evaluate("Object.keys(window.carryall)");
  expect(exposed).toEqual(CALL_NAMES);
});

test("the page has neither Node nor Electron", async ({ carryall }) => {
  const page = await carryall.open();
  const names = ["require", "module", "process", "global", "Buffer", "electron", "ipcRenderer", "__dirname"];
  const present = await page.evaluate((all) => all.filter((name) => name in window), names);
  expect(present).toEqual([]);
});
