import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Arguments for Node that start a tool out of node_modules. Read from the package's own `bin`, because the
 * wrappers in `.bin` are shell scripts, which Windows starts differently.
 */
export function tool(name) {
  const folder = join(ROOT, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : Object.values(bin)[0]);
}

/** Starts a command in the root folder and waits for its exit code; a time limit counts as a failure. */
export function run(command, args, { seconds, ...options } = {}) {
  return new Promise((done) => {
    const timeout = seconds === undefined ? {} : { timeout: seconds * 1000 };
    const child = spawn(command, args, { cwd: ROOT, stdio: "inherit", ...timeout, ...options });
    child.once("error", () => done(127));
    child.once("exit", (code) => done(code ?? 1));
  });
}

/** Runs one of the project's tools. */
export function runTool(name, args = [], options = {}) {
  return run(process.execPath, [tool(name), ...args], options);
}

/** Builds the app as a person would. npm is a shell script on Windows. */
export function build() {
  return run("npm", ["run", "--silent", "build"], { shell: process.platform === "win32" });
}

/** The full path of a program on PATH, or null. */
export function onPath(name, path = process.env.PATH ?? "") {
  const endings = process.platform === "win32" ? [".exe", ".cmd"] : [""];
  for (const folder of path.split(delimiter).filter(Boolean)) {
    for (const ending of endings) {
      if (existsSync(join(folder, name + ending))) return join(folder, name + ending);
    }
  }
  return null;
}
