import { writeFile } from "node:fs/promises";
import { expect, test } from "../fixtures/carryall.ts";
import { translateIn, LANGUAGES } from "../fixtures/words.ts";
import { doorOf, knock } from "./knock.ts";
import { run } from "./program.ts";

for (const language of LANGUAGES) {
  const t = translateIn(language);

  test(`a profile folder that is a file ends the start with one sentence, in ${language}`, async ({
    carryall,
  }) => {
    await writeFile(carryall.profileFolder, "");
    const ended = await run(["--profile", carryall.profileFolder], language);
    expect(ended.code).toBe(1);
    expect(ended.said).toHaveLength(1);
    const [before = "", after = ""] = t("cli.profile-folder", {
      folder: carryall.profileFolder,
      reason: "\0",
    }).split("\0");
    expect([ended.said[0]?.startsWith(before), ended.said[0]?.endsWith(after)]).toEqual([true, true]);
  });

  test(`a busy port ends the start with one sentence, in ${language}`, async ({ carryall }, testInfo) => {
    const { port } = await doorOf(await carryall.open());
    const ended = await run(["--profile", testInfo.outputPath("other"), "--port", port], language);
    expect(ended).toEqual({ code: 1, said: [t("cli.port-busy", { port: Number(port) })] });
  });
}

test("a call that does not exist is refused", async ({ carryall }) => {
  const door = await doorOf(await carryall.open());
  const headers = { host: door.host, "content-type": "application/json", "x-carryall-token": door.token };
  const { body } = await knock(door, { method: "POST", path: "/call/profile.steal", headers }, "{}");
  expect(JSON.parse(body)).toMatchObject({ ok: false, error: { code: "call.unknown" } });
});

test("a tab with a wrong code says why it stays empty, and one that is open goes on", async ({
  carryall,
}) => {
  carryall.allow(/40[13]/);
  const page = await carryall.open();
  const { origin } = new URL(page.url());
  const wrong = `${origin}/#code=${"A".repeat(43)}`;
  const other = await page.context().newPage();
  await other.goto(wrong);
  await expect(other.getByRole("alert")).toContainText(translateIn("en")("error.call.forbidden"));
  await page.goto("about:blank");
  await page.goto(wrong);
  await expect(page.locator("html")).toHaveAttribute("data-app-state", "ready");
});
