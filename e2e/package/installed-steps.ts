import { copyFileSync, existsSync, lstatSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Page } from "playwright/test";
import type { CleanRoot } from "./clean-root.ts";
import { Desktop, heading } from "./desktop.ts";
import {
  allEnded,
  fileAtHome,
  programProcesses,
  startInstalled,
  type InstalledApp,
} from "./installed-app.ts";
import { must, until, type Steps } from "./steps.ts";
import { exportAll, exportPdf, makeTrip, TRIP } from "./by-mouse.ts";
import { expectIntegrated } from "./integrated.ts";

const PROFILE = ".config/Carryall/profile/profile.json";

/** Installs the package and does with it what a person does, to the end. */
export async function installedSteps(
  steps: Steps,
  root: CleanRoot,
  display: string,
  debs: { first: string; second: string },
): Promise<void> {
  const desktop = new Desktop(display);
  const install = (deb: string) => {
    copyFileSync(deb, join(root.folder, "tmp", basename(deb)));
    root.asRoot("apt-get", "install", "-y", "-qq", "--no-install-recommends", `/tmp/${basename(deb)}`);
    return root.asRoot("dpkg-query", "-W", "-f", "${Version}", "carryall");
  };
  const installed = await steps.step("installed by apt, with what it needs", async () => install(debs.first));
  if (!installed) return;
  await steps.step("menu entry in both languages, icons, association, link", async () =>
    expectIntegrated(root),
  );
  await steps.step("opened from the menu", async () => {
    root.start("gtk-launch", "carryall");
    await desktop.window("Today · Carryall");
    await desktop.close("Today · Carryall");
    await allEnded(root);
  });
  let app: InstalledApp | null = null;
  const running = (): InstalledApp => {
    if (app === null) throw new Error("it does not run");
    return app;
  };
  await steps.step("started by the person, and its first screen stood", async () => {
    app = await startInstalled(root, desktop);
    return `${Math.round(app.startMs)} ms`;
  });
  await steps.step("the system's sandbox is on in every page", async () => expectSandbox(root));
  await steps.step("a trip made by mouse", () => makeTrip(desktop, running().page));
  await steps.step("and exported as PDF", () => exportPdf(desktop, running().page, root));
  let file = "";
  await steps.step("everything exported as a .carryall file", async () => {
    file = await exportAll(desktop, running().page, root);
    return file;
  });
  await steps.step("a .carryall file opened by double click, app running", async () => {
    root.asPerson("gio", "open", file);
    await previewIn(running().page, basename(file));
  });
  await steps.step("a link opens its place, a hostile one nothing", async () => {
    root.asPerson("xdg-open", "carryall:trips");
    await heading(running().page, "Trips").waitFor();
    root.asPerson("xdg-open", "carryall://settings/export-import?x=1");
    await running().page.getByText("That link leads to nothing in Carryall").waitFor();
    await heading(running().page, "Trips").waitFor();
  });
  const end = async () => {
    await running().letGo();
    await desktop.close("· Carryall");
    await allEnded(root);
  };
  await steps.step("closed, and nothing of it runs on", end);
  await steps.step("a .carryall file opened by double click, app not running", async () => {
    root.start("gio", "open", file);
    await desktop.window("Export and import · Carryall");
    await desktop.close("· Carryall");
    await allEnded(root);
  });
  const profile = () => readFileSync(join(root.home, PROFILE));
  await steps.step("upgraded: another version, the same profile", async () => {
    const before = profile();
    const version = install(debs.second);
    must(profile().equals(before), "the profile is another");
    app = await startInstalled(root, desktop);
    await desktop.click(app.page.getByRole("link", { name: "Trips", exact: true }));
    await app.page.getByRole("link", { name: TRIP, exact: true }).waitFor();
    await end();
    return version;
  });
  await steps.step("removed: the program is gone, the profile stays", async () => {
    const before = profile();
    root.asRoot("apt-get", "purge", "-y", "-qq", "carryall");
    for (const gone of ["opt/Carryall", "usr/bin/carryall", "usr/share/applications/carryall.desktop"])
      must(!existsSync(join(root.folder, gone)), `${gone} is left`);
    must(profile().equals(before), "the profile is another");
    must((lstatSync(join(root.home, PROFILE)).mode & 0o777) === 0o600, "others may read the profile");
    must(fileAtHome(root, ".pdf") !== undefined, "the PDF is gone");
  });
}

async function previewIn(page: Page, file: string): Promise<void> {
  await page.getByRole("region", { name: "What the import would do" }).getByText(file).waitFor();
}

async function expectSandbox(root: CleanRoot): Promise<string> {
  const pages = await until("a page's process", () => {
    const found = programProcesses(root).filter(({ line }) => line.includes("--type=renderer"));
    return found.length > 0 && found;
  });
  for (const { pid, line } of programProcesses(root))
    must(!/ --no-sandbox\b/.test(line), `${pid} has no sandbox`);
  for (const { pid } of pages) {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    must(/^Seccomp:\t2$/m.test(status) && /^NoNewPrivs:\t1$/m.test(status), `${pid}: no Seccomp: 2`);
    must(!/^Uid:\t0/m.test(status), `${pid} is root's`);
  }
  return `Seccomp: 2, NoNewPrivs: 1 in ${pages.length}; chrome-sandbox 4755`;
}
