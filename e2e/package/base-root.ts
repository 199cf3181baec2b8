import { execFileSync, type ExecFileSyncOptions } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const SUITE = "bookworm";
/** What a desktop has beside what the package asks for: what opens files, what keeps windows. */
const DESKTOP = [
  "xdg-utils",
  "libglib2.0-bin",
  "libgtk-3-bin",
  "desktop-file-utils",
  "openbox",
  "dbus",
  "dbus-x11",
];
/** Not on the path that a program in the root has. */
export const CHROOT = "/usr/sbin/chroot";

/** What is printed comes with the error when it fails. */
const QUIET = { stdio: ["ignore", "ignore", "pipe"] } satisfies ExecFileSyncOptions;

export const APT_ENVIRONMENT = {
  PATH: "/usr/sbin:/usr/bin:/sbin:/bin",
  DEBIAN_FRONTEND: "noninteractive",
  LANG: "C.UTF-8",
};

/** A fresh Debian, fetched once and kept; it has nothing but what every Debian has, and a desktop. */
export function baseRoot(): string {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "carryall-package-root");
  const base = join(cache, SUITE);
  if (existsSync(base)) return base;
  mkdirSync(cache, { recursive: true });
  const made = mkdtempSync(join(cache, "work-"));
  const options = ["--variant=minbase", "--include=ca-certificates", SUITE, made];
  execFileSync("debootstrap", options, QUIET);
  // The desktop's part is kept as well; what the package needs it has to bring itself.
  execFileSync(CHROOT, [made, "apt-get", "install", "-y", "-qq", "--no-install-recommends", ...DESKTOP], {
    ...QUIET,
    env: APT_ENVIRONMENT,
  });
  renameSync(made, base);
  return base;
}

/** Why there can be no root of its own here; null when there can. */
export function whyNoRoot(): string | null {
  if (process.platform !== "linux" || process.arch !== "x64") return "only on Linux, x64";
  if (process.getuid?.() !== 0) return "making and entering a root of its own takes root";
  return null;
}
