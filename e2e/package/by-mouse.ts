import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright/test";
import type { CleanRoot } from "./clean-root.ts";
import { heading, type Desktop } from "./desktop.ts";
import { fileAtHome } from "./installed-app.ts";
import { must, until } from "./steps.ts";

/** What the dialog for a file of the page is called. */
const SAVE = "Save the file";
export const TRIP = "Bangkok by mouse";

/** Whoever travels: a profile begins with a person. */
async function addPerson(desktop: Desktop, page: Page): Promise<void> {
  await desktop.click(page.getByRole("link", { name: "Things", exact: true }));
  const name = page.getByRole("textbox", { name: "Name", exact: true });
  await name.waitFor();
  await desktop.click(name);
  desktop.type("Ana");
  await desktop.click(page.getByRole("button", { name: "Start", exact: true }));
  await page.getByRole("tab", { name: "Ana", exact: true }).waitFor();
}

/** A new trip, from the rail to its page. */
export async function makeTrip(desktop: Desktop, page: Page): Promise<void> {
  await desktop.window("· Carryall");
  await addPerson(desktop, page);
  await desktop.click(page.getByRole("link", { name: "Trips", exact: true }));
  await heading(page, "Trips").waitFor();
  const start = page.getByRole("link", { name: "New trip", exact: true });
  await desktop.click(start);
  const name = page.getByLabel("Name of the trip");
  await name.waitFor();
  await desktop.click(name);
  desktop.type(TRIP);
  await desktop.click(page.getByLabel("Destination"));
  desktop.type("Thailand");
  desktop.key("Return");
  for (const [field, day] of [
    ["Leave on", "2027-01-10"],
    ["Return on", "2027-01-20"],
  ] as const) {
    await desktop.click(page.getByRole("textbox", { name: field, exact: true }));
    desktop.key("ctrl+a");
    desktop.type(day);
    desktop.key("Tab");
  }
  await desktop.click(page.getByRole("button", { name: "Make the checklist", exact: true }));
  await heading(page, TRIP).waitFor();
}

/** The trip's page as a PDF, through the system's dialog. */
export async function exportPdf(desktop: Desktop, page: Page, root: CleanRoot): Promise<string> {
  await desktop.click(page.getByRole("button", { name: "PDF", exact: true }));
  const paper = page.getByRole("menuitem", { name: "A4" });
  await paper.waitFor();
  await desktop.click(paper);
  await desktop.press("Save the plan", "Return", () => desktop.windows("Save the plan").length === 0);
  const file = await until("the PDF", () => fileAtHome(root, ".pdf"));
  const bytes = () => readFileSync(join(root.home, file));
  await until("the whole of it", () => bytes().includes("%%EOF"));
  must(bytes().subarray(0, 5).toString() === "%PDF-", "it is no PDF");
  return `${file}, ${bytes().length} bytes`;
}

/** Everything as a file, through the system's dialog. @returns its path as the person sees it */
export async function exportAll(desktop: Desktop, page: Page, root: CleanRoot): Promise<string> {
  await desktop.click(page.getByRole("link", { name: "Settings", exact: true }));
  await desktop.click(page.getByRole("link", { name: "Export and import", exact: true }));
  const button = page.getByRole("button", { name: "Export as .carryall", exact: true });
  await button.waitFor();
  await desktop.click(button);
  await desktop.press(SAVE, "Return", () => fileAtHome(root, ".carryall") !== undefined);
  const file = await until("the export", () => fileAtHome(root, ".carryall"));
  must(readFileSync(join(root.home, file), "utf8").includes(TRIP), "the trip is not in it");
  return `/home/ana/${file}`;
}
