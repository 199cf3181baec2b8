import { spawn } from "node:child_process";
import { chmod, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "../fixtures/carryall.ts";
import { gone } from "../shells/process-end.ts";

test.skip(process.platform !== "linux", "how a browser is started differs by system; this is Linux's way");

/** A program in the place of the one that opens files: it writes down what it was started with. */
async function openerIn(folder: string): Promise<{ PATH: string; opened: () => Promise<string> }> {
  await mkdir(folder, { recursive: true });
  const [program, noted] = [join(folder, "xdg-open"), join(folder, "opened")];
  await writeFile(
    program,
    `#!/bin/sh\nprintf '%s\\n' "$@" > '${noted}.part' && mv '${noted}.part' '${noted}'\n`,
  );
  await chmod(program, 0o755);
  return {
    PATH: `${folder}${delimiter}${process.env.PATH}`,
    opened: () => readFile(noted, "utf8").catch(() => ""),
  };
}

test("the browser is started without a secret, and what it opens leads in once", async ({
  carryall,
}, testInfo) => {
  // The second server is another origin than the one the watch knows.
  carryall.allow(/401 \(Unauthorized\)/);
  // It is ended while the page may still be reading screens ahead.
  carryall.allow(/ERR_CONNECTION_(REFUSED|RESET)/);
  carryall.allow(/^request to a foreign host: (file:|http:\/\/127\.0\.0\.1:)/);
  // A browser and its context, of which the app that comes with them is not needed.
  const context = (await carryall.open()).context();
  const { PATH, opened } = await openerIn(testInfo.outputPath("bin"));
  const args = ["out/main/web.cjs", "--profile", testInfo.outputPath("other")];
  const server = spawn(process.execPath, args, {
    env: { ...process.env, PATH },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  server.stdout.on("data", (chunk: unknown) => (printed += String(chunk)));
  server.stderr.on("data", (chunk: unknown) => (printed += String(chunk)));
  try {
    await expect.poll(opened).not.toBe("");
    const started = await opened();
    expect(started).not.toMatch(/code=|token|127\.0\.0\.1/);
    const file = started.trim();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(dirname(file))).mode & 0o777).toBe(0o700);

    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    await expect(page.locator("html")).toHaveAttribute("data-app-state", "ready");
    // The rail's last part is read after the first screen, and the server will be ended.
    await expect(page.locator("header button").first()).toBeVisible();
    const token = await page.evaluate(() => sessionStorage.getItem("carryall.token") ?? "");
    expect(token).toHaveLength(43);
    await expect
      .poll(() =>
        stat(dirname(file)).then(
          () => "there",
          () => "gone",
        ),
      )
      .toBe("gone");

    const session = await context.newCDPSession(page);
    const { entries } = await session.send("Page.getNavigationHistory");
    expect(entries.map(({ url }) => url).join(" ")).not.toContain("code=");
    // The browser also keeps what it first went to, whatever the page puts in its place: a code that is spent.
    const spent = JSON.stringify(entries).match(/#code=[\w-]+/g) ?? [];
    for (const code of spent) {
      const other = await context.newPage();
      await other.goto(`${new URL(page.url()).origin}/${code}`);
      await expect(other.locator("html")).toHaveAttribute("data-app-state", "failed");
    }
    const commandLine = await readFile(`/proc/${server.pid}/cmdline`, "utf8");
    for (const text of [started, printed, commandLine, JSON.stringify(entries)])
      expect(text).not.toContain(token);

    const [address = ""] = /http:\S+#code=\S+/.exec(printed) ?? [];
    const second = await context.newPage();
    await second.goto(address);
    await expect(second.locator("html")).toHaveAttribute("data-app-state", "ready");
    expect(second.url()).not.toContain("code");
  } finally {
    server.kill("SIGTERM");
    await gone(server, 10);
  }
});
