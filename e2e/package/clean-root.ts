import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { APT_ENVIRONMENT, baseRoot, CHROOT } from "./base-root.ts";
import { processesIn } from "./processes.ts";

const USER = "ana";
const ID = 1000;

/** A Debian of its own in a folder, with an ordinary person in it. */
export interface CleanRoot {
  readonly folder: string;
  readonly home: string;
  /** Runs a command as root, in it. @returns what it printed @throws when it fails */
  asRoot(command: string, ...args: string[]): string;
  /** Runs a command as the person. */
  asPerson(command: string, ...args: string[]): string;
  /** Starts a command as the person, on the display. */
  start(command: string, ...args: string[]): ChildProcess;
  /** The processes that run in it. */
  processes(): number[];
  /** Ends all of them and takes it away. */
  close(): void;
}

/** @param display for the programs that are started in it, such as `:99` */
export function makeCleanRoot(display: string): CleanRoot {
  const base = baseRoot();
  const folder = mkdtempSync(join(tmpdir(), "carryall-root-"));
  execFileSync("cp", ["-a", `${base}/.`, folder]);
  execFileSync("chmod", ["755", folder]);
  const mounts: string[] = [];
  const mount = (to: string, ...args: string[]) => {
    mkdirSync(join(folder, to), { recursive: true });
    execFileSync("mount", [...args, join(folder, to)]);
    mounts.unshift(join(folder, to));
  };
  mount("proc", "-t", "proc", "proc");
  mount("dev", "--bind", "/dev");
  mount("dev/shm", "-t", "tmpfs", "tmpfs");
  mount("tmp/.X11-unix", "--bind", "/tmp/.X11-unix");
  cpSync("/etc/resolv.conf", join(folder, "etc/resolv.conf"), { dereference: true });
  const runtime = "/run/person";
  const env = {
    HOME: `/home/${USER}`,
    USER,
    LANG: "C.UTF-8",
    PATH: "/usr/bin:/bin",
    DISPLAY: display,
    XDG_RUNTIME_DIR: runtime,
    DBUS_SESSION_BUS_ADDRESS: `unix:path=${runtime}/bus`,
  };
  const person = (command: string, args: string[]) => [
    `--userspec=${ID}:${ID}`,
    `--groups=${ID}`,
    folder,
    command,
    ...args,
  ];
  const asRoot = (command: string, ...args: string[]) =>
    execFileSync(CHROOT, [folder, command, ...args], {
      env: APT_ENVIRONMENT,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  const start = (command: string, ...args: string[]) =>
    spawn(CHROOT, person(command, args), { env, stdio: ["ignore", "pipe", "pipe"] });
  const processes = () => processesIn(folder);
  asRoot("apt-get", "update", "-qq");
  asRoot("useradd", "--create-home", "--uid", String(ID), USER);
  asRoot("install", "-d", "-o", USER, "-m", "700", runtime);
  start("dbus-daemon", "--session", `--address=${env.DBUS_SESSION_BUS_ADDRESS}`, "--nofork");
  start("openbox");
  return {
    folder,
    home: join(folder, env.HOME),
    asRoot,
    asPerson: (command, ...args) =>
      execFileSync(CHROOT, person(command, args), {
        env,
        encoding: "utf8",
        timeout: 20_000,
        stdio: ["ignore", "pipe", "pipe"],
      }),
    start,
    processes,
    close: () => {
      for (const pid of processes()) process.kill(pid, "SIGKILL");
      // What was killed lets go of its files a moment later.
      for (const at of mounts) execFileSync("umount", ["--lazy", at]);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
