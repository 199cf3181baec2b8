import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { SAMPLE, SAMPLE_IDS } from "../../testing/sample-records.ts";
import { buildWebShell } from "../built-web-shell.ts";
import type { Check } from "../check.ts";
import { watchArguments } from "../watch-arguments.ts";

const START_MS = 30_000;

/** A program that waits for a file to be there, so that the list of processes shows what it was started with. */
async function standIn(file: string, does: string, end: string): Promise<string> {
  await writeFile(file, `#!/bin/sh\n${does}\nwhile [ ! -e '${end}' ]; do sleep 0.1; done\n`);
  await chmod(file, 0o755);
  return file;
}

async function until<T>(look: () => Promise<T | undefined> | T | undefined, what: string): Promise<T> {
  const end = performance.now() + START_MS;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() > end) throw new Error(`waited for ${what}`);
    await sleep(20);
  }
}

/** The server as its page uses it: a code for the token, then calls. */
async function openSession(address: string) {
  const { origin, hash } = new URL(address);
  const post = async (to: string, body: object, headers: object = {}) => {
    const init = { method: "POST", headers: { "content-type": "application/json", ...headers } };
    const response = await fetch(`${origin}${to}`, { ...init, body: JSON.stringify(body) });
    return (await response.json()) as {
      ok: boolean;
      value?: { token?: string; profile?: { savedAt: string } };
    };
  };
  const { value } = await post("/session", { code: hash.replace("#code=", "") });
  const token = value?.token ?? "";
  return {
    token,
    call: (name: string, body: object) => post(`/call/${name}`, body, { "x-carryall-token": token }),
  };
}

/** Every user of a computer can read what its processes were started with: no secret may be in there. */
export const check: Check = {
  item: "no secret in the arguments of a process",
  proof: "the browser shell opens a browser and prints with one; all processes read",
  async run(base) {
    if (process.platform !== "linux") return { skipped: "reads /proc, which only Linux has" };
    const program = await buildWebShell(base);
    const bin = path.join(base, "bin");
    await mkdir(bin);
    const [opened, end] = [path.join(base, "opened"), path.join(base, "end")];
    const notes = `printf %s "$1" > '${opened}.part'; mv '${opened}.part' '${opened}'`;
    await standIn(path.join(bin, "xdg-open"), notes, end);
    const browser = await standIn(path.join(bin, "chromium"), "", end);
    const server = spawn(process.execPath, [program, "--profile", path.join(base, "profile")], {
      env: {
        ...process.env,
        PATH: `${bin}${path.delimiter}${process.env["PATH"]}`,
        CARRYALL_BROWSER: browser,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const watch = watchArguments(server.pid ?? 0);
    try {
      const printed: string[] = [];
      for (const stream of [server.stdout, server.stderr])
        stream.on("data", (chunk: unknown) => printed.push(String(chunk)));
      const address = await until(() => /http:\S+#code=\S+/.exec(printed.join(""))?.[0], "the address");
      const file = await until(() => readFile(opened, "utf8").catch(() => undefined), "the browser");
      const code = /#code=([\w-]+)/.exec(await readFile(file, "utf8"))?.[1] ?? "";
      const { token, call } = await openSession(address);
      const { savedAt } = (await call("profile.read", {})).value?.profile ?? {};
      const whole = { type: "profile.import", how: "replace", records: SAMPLE, savedAt };
      const imported = await call("profile.apply", { actions: [whole] });
      if (token === "" || code === "" || !imported.ok) throw new Error("the shell did not let us in");
      const printing = call("trip.export", { trip: SAMPLE_IDS.trip, language: "en", paper: "A4" });
      for (const name of [file, "--user-data-dir="])
        await until(() => [...watch.seen].find((line) => line.includes(name)), `a process with ${name}`);
      // The stand-in prints nothing: that the call fails is as it must be.
      await writeFile(end, "");
      await printing;
      await watch.stop();
      const all = [...watch.seen];
      const secrets = new RegExp(`code=|${token}|${code}|127\\.0\\.0\\.1`);
      return { tries: all.length, findings: all.filter((line) => secrets.test(line)) };
    } finally {
      await writeFile(end, "");
      server.kill("SIGTERM");
      await Promise.all([watch.stop(), server.exitCode === null ? once(server, "exit") : null]);
    }
  },
};
