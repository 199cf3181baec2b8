import { existsSync } from "node:fs";
import { onPath, run } from "./tool.mjs";

/** Whether Debian packages can be installed without asking anyone: in a container or a CI machine. */
export function canInstall() {
  return process.getuid?.() === 0 && existsSync("/etc/debian_version") && onPath("apt-get") !== null;
}

/** Installs Debian packages; true when that worked. */
export async function install(packages) {
  if (!canInstall()) return false;
  console.log(`Installing ${packages.join(", ")} with apt-get`);
  const options = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" }, seconds: 300 };
  const quiet = { ...options, stdio: ["ignore", "ignore", "inherit"] };
  await run("apt-get", ["update", "-qq"], quiet);
  return (
    (await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], quiet)) === 0
  );
}
