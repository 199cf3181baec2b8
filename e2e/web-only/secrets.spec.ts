import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Request } from "playwright/test";
import { expect, test } from "../fixtures/carryall.ts";
import { gone } from "../shells/process-end.ts";
import { printedAddress } from "../shells/web.ts";

const PROGRAM = "out/main/web.cjs";

function start(profile: string): ChildProcess {
  return spawn(process.execPath, [PROGRAM, "--no-open", "--profile", profile], {
    stdio: ["ignore", "pipe", "pipe"],
  });
}

test("the token stands in no log, no history and no Referer", async ({ carryall }, testInfo) => {
  // The second server is another origin than the one the watch knows, and some calls are refused on purpose.
  carryall.allow(/^request to a foreign host: http:\/\/127\.0\.0\.1:/);
  carryall.allow(/status of 4\d\d/);
  const context = (await carryall.open()).context();
  const server = start(testInfo.outputPath("other"));
  let said = "";
  const hear = (chunk: unknown) => (said += String(chunk));
  server.stdout?.on("data", hear);
  server.stderr?.on("data", hear);
  try {
    const address = await printedAddress(server);
    const page = await context.newPage();
    const requests: Request[] = [];
    page.on("request", (request) => requests.push(request));
    await page.goto(address);
    await expect(page.locator("html")).toHaveAttribute("data-app-state", "ready");
    const token = await page.evaluate(() => sessionStorage.getItem("carryall.token") ?? "");
    expect(token).toHaveLength(43);
    for (const screen of ["/things", "/facts", "/settings/facts", "/nowhere"])
      await page.evaluate((to) => location.assign(`#${to}`), screen);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.evaluate(async (secret) => {
      const call = (to: string, headers: Record<string, string>, body: string) =>
        fetch(to, { method: "POST", headers: { "content-type": "application/json", ...headers }, body });
      await call("/call/no.such", { "x-carryall-token": secret }, "{}");
      await call("/call/profile.apply", { "x-carryall-token": secret }, '{"actions":[{}]}');
      await call("/call/profile.read", { "x-carryall-token": `${secret}x` }, "{");
      await call("/session", {}, JSON.stringify({ code: secret }));
    }, token);

    const kept = await page.evaluate(() => ({
      address: location.href,
      referrer: document.referrer,
      state: JSON.stringify(history.state),
      asked: performance.getEntries().map(({ name }) => name),
      lasting: Object.entries(localStorage).flat(),
      cookies: document.cookie,
    }));
    expect(JSON.stringify(kept)).not.toContain(token);
    // Not even the code by which the page came in, which opens nothing any more.
    expect(kept.address).not.toContain("code=");
    const code = new URL(address).hash.slice("#code=".length);
    await page.goBack();
    expect(page.url()).not.toContain(code);
    for (const request of requests) {
      expect(request.url()).not.toContain(token);
      expect(await request.headerValue("referer")).toBeNull();
    }
    await page.close();
    server.kill("SIGTERM");
    await gone(server, 10);
    expect(said).not.toContain(token);
  } finally {
    server.kill("SIGKILL");
  }
});

for (const signal of ["SIGTERM", "SIGHUP", "SIGINT"] as const)
  test(`it ends by ${signal}, and gives the profile free`, async () => {
    const profile = test.info().outputPath("other");
    const server = start(profile);
    await printedAddress(server);
    await expect.poll(() => existsSync(join(profile, "profile.lock"))).toBe(true);
    server.kill(signal);
    await gone(server, 10);
    expect([server.exitCode, existsSync(join(profile, "profile.lock"))]).toEqual([0, false]);
  });

test("asked to end as soon as it has said its address, while the profile is still read, it leaves no lock", async () => {
  const profile = test.info().outputPath("other");
  const server = start(profile);
  await printedAddress(server);
  server.kill("SIGTERM");
  await gone(server, 10);
  expect([server.exitCode, existsSync(join(profile, "profile.lock"))]).toEqual([0, false]);
});

test("it ends with its terminal", async () => {
  test.skip(process.platform !== "linux", "a terminal is made with script(1) as Linux has it");
  const profile = test.info().outputPath("other");
  const command = `exec '${process.execPath}' ${PROGRAM} --no-open --profile '${profile}'`;
  const terminal = spawn("script", ["-qec", command, "/dev/null"], { stdio: ["pipe", "pipe", "inherit"] });
  await printedAddress(terminal);
  const lock = join(profile, "profile.lock");
  await expect.poll(() => existsSync(lock)).toBe(true);
  terminal.kill("SIGKILL");
  await expect.poll(() => existsSync(lock)).toBe(false);
});
