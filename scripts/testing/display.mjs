import { spawn } from "node:child_process";
import { once } from "node:events";
import { onPath } from "./tool.mjs";

/**
 * A display for windows: the one that is there, or an Xvfb of our own.
 * @returns what to add to the environment and how to end it, or null when there is no display to be had.
 */
export async function openDisplay(env = process.env) {
  const present = process.platform !== "linux" || env.DISPLAY || env.WAYLAND_DISPLAY;
  if (present) return { env: {}, close: () => {} };
  const xvfb = onPath("Xvfb");
  return xvfb === null ? null : startXvfb(xvfb);
}

/** `-displayfd` makes Xvfb choose a free number itself and say it once it listens: no guessing, no waiting. */
async function startXvfb(xvfb) {
  // Without -noreset Xvfb starts anew when its last window closes, and an app that connects just then fails.
  const args = ["-noreset", "-displayfd", "3", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"];
  const server = spawn(xvfb, args, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const close = () => void server.kill();
  process.once("exit", close);
  const said = once(server.stdio[3], "data", { signal: AbortSignal.timeout(10_000) });
  const number = await Promise.race([said, once(server, "exit").then(() => null)]).catch(() => null);
  if (number === null) return (close(), null);
  return { env: { DISPLAY: `:${String(number[0]).trim()}` }, close };
}
