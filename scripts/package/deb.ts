import { spawnSync } from "node:child_process";
import {
  chmod,
  cp,
  mkdir,
  readdir,
  readFile,
  rm,
  symlink,
  utimes,
  lutimes,
  lstat,
  writeFile,
} from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { desktopFile, mimeFile } from "../../packaging/linux-files.ts";
import { ownVersion, ROOT } from "./make.ts";

/** Where the program is on the person's disk. */
const PROGRAM_FOLDER = "/opt/Carryall";
/** Every file has this time unless SOURCE_DATE_EPOCH says another, so that the same input makes the same package. */
const DEFAULT_EPOCH = Date.UTC(2026, 0, 1) / 1000;

/** What the program needs of the system. The second names are those of systems with 64-bit times. */
const DEPENDS = [
  "libasound2 | libasound2t64",
  "libatspi2.0-0 | libatspi2.0-0t64",
  "libgbm1",
  "libgtk-3-0 | libgtk-3-0t64",
  "libnotify4",
  "libnss3",
  "libsecret-1-0",
  "libuuid1",
  "libxss1",
  "libxtst6",
  "shared-mime-info",
  "xdg-utils",
];

const ARCHITECTURES: Partial<Record<NodeJS.Architecture, string>> = { x64: "amd64", arm64: "arm64" };

/** Files that must be programs; every other one is for reading alone, whatever it was on the builder's disk. */
const PROGRAMS = new Set(["carryall", "chrome_crashpad_handler"]);
const LIBRARY = /\.so(\.\d+)*$/;
/** Chromium's sandbox where the system forbids user namespaces: it works only as its owner, root. */
const SANDBOX = "chrome-sandbox";

function modeOf(name: string): number {
  if (name === SANDBOX) return 0o4755;
  return PROGRAMS.has(name) || LIBRARY.test(name) ? 0o755 : 0o644;
}

async function* below(folder: string): AsyncGenerator<string> {
  for (const entry of (await readdir(folder, { withFileTypes: true })).toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* below(file);
    yield file;
  }
}

async function put(root: string, file: string, content: string | Uint8Array): Promise<void> {
  const to = path.join(root, file);
  await mkdir(path.dirname(to), { recursive: true });
  await writeFile(to, content);
}

function control(version: string, kilobytes: number): string {
  const architecture = ARCHITECTURES[process.arch];
  if (architecture === undefined) throw new Error(`no deb for ${process.arch}`);
  return `Package: carryall
Version: ${version}
Architecture: ${architecture}
Maintainer: Carryall maintainers <carryall@maintainers.invalid>
Installed-Size: ${kilobytes}
Depends: ${DEPENDS.join(", ")}
Section: utils
Priority: optional
Description: which of your cards, wallets and SIMs work where you are going
 Carryall 旅卡通 tells which of your bank cards, city cards, e-wallets and SIMs
 will work at your destination, what to do when one does not, and what to take.
 Everything stays on this computer; the program asks nothing of the network.
`;
}

/** The terms of all parts, where Debian looks for them. */
async function copyright(folder: string): Promise<string> {
  const [own, others] = await Promise.all(
    ["LICENSE.carryall.txt", "THIRD-PARTY.txt"].map((name) => readFile(path.join(folder, name), "utf8")),
  );
  const chromium = `Electron and Chromium: see ${PROGRAM_FOLDER}/LICENSE.electron.txt and LICENSES.chromium.html.`;
  return `Carryall\n\n${own}\n${chromium}\n\n${others}`;
}

async function icons(root: string): Promise<void> {
  const from = path.join(ROOT, "packaging/icons");
  const hicolor = "usr/share/icons/hicolor";
  for (const name of await readdir(from)) {
    const size = /^(\d+x\d+)\.png$/.exec(name)?.[1];
    if (size !== undefined && size !== "1024x1024")
      await put(root, `${hicolor}/${size}/apps/carryall.png`, await readFile(path.join(from, name)));
  }
  const drawing = await readFile(path.join(from, "carryall.svg"));
  await put(root, `${hicolor}/scalable/apps/carryall.svg`, drawing);
}

/** Gives every file its mode and the one time; the sum of their sizes in KiB, as dpkg counts. */
async function settle(root: string, epoch: number): Promise<number> {
  let kilobytes = 0;
  for await (const file of below(root)) {
    const stats = await lstat(file);
    if (stats.isSymbolicLink()) {
      await lutimes(file, epoch, epoch);
      continue;
    }
    await chmod(file, stats.isDirectory() ? 0o755 : modeOf(path.basename(file)));
    await utimes(file, epoch, epoch);
    kilobytes += stats.isDirectory() ? 1 : Math.ceil(stats.size / 1024);
  }
  await chmod(root, 0o755);
  await utimes(root, epoch, epoch);
  return kilobytes;
}

/**
 * Makes a Debian package of an unpacked program, with dpkg-deb alone. The same program gives the same bytes: owner,
 * modes, times and order are fixed. It has no scripts: what the system keeps of menus, types and icons is renewed by
 * the triggers of those who keep it.
 * @param output where it goes
 * @param version in place of the app's own; `quick`: packed in seconds and larger, for tests
 * @returns the file
 */
export async function makeDeb(
  folder: string,
  output: string,
  { version, quick = false }: { version?: string; quick?: boolean } = {},
): Promise<string> {
  const own = version ?? (await ownVersion());
  const epoch = Number(process.env["SOURCE_DATE_EPOCH"] ?? DEFAULT_EPOCH);
  const root = path.join(output, "deb-root");
  await rm(root, { recursive: true, force: true });
  await cp(folder, path.join(root, PROGRAM_FOLDER), { recursive: true, verbatimSymlinks: true });
  await mkdir(path.join(root, "usr/bin"), { recursive: true });
  await symlink(`${PROGRAM_FOLDER}/carryall`, path.join(root, "usr/bin/carryall"));
  await put(root, "usr/share/applications/carryall.desktop", desktopFile(`${PROGRAM_FOLDER}/carryall`));
  await put(root, "usr/share/mime/packages/carryall.xml", mimeFile());
  await put(root, "usr/share/doc/carryall/copyright", await copyright(folder));
  const changes = await readFile(path.join(ROOT, "CHANGELOG.md"));
  await put(root, "usr/share/doc/carryall/changelog.gz", gzipSync(changes, { level: 9 }));
  await icons(root);
  const kilobytes = await settle(root, epoch);
  await put(root, "DEBIAN/control", control(own, kilobytes));
  await settle(root, epoch);
  const file = path.join(output, `carryall_${own}_${ARCHITECTURES[process.arch]}.deb`);
  const { status, stderr } = spawnSync(
    "dpkg-deb",
    ["--root-owner-group", ...(quick ? ["-Zgzip", "-z1"] : ["-Zxz"]), "--build", root, file],
    {
      env: { ...process.env, SOURCE_DATE_EPOCH: String(epoch) },
      encoding: "utf8",
    },
  );
  await rm(root, { recursive: true, force: true });
  if (status !== 0) throw new Error(`dpkg-deb: ${stderr || "is not installed"}`);
  return file;
}
