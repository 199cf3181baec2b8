import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { startServer } from "./server.ts";

test("what answers is made at the first request, and once; requests wait for it", async () => {
  let made = 0;
  const late = await startServer(0, async () => {
    made += 1;
    await sleep(20);
    return (_request, response) => response.end("made");
  });
  expect(made).toBe(0);
  const answers = await Promise.all([1, 2].map(() => fetch(late.origin)));
  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(["made", "made"]);
  late.prepare();
  expect(made).toBe(1);
  await late.close();
});

test("what cannot be made ends the connection and is said", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const broken = await startServer(0, () => Promise.reject(new Error("no file")));
  broken.prepare();
  await expect(fetch(broken.origin)).rejects.toThrow("fetch failed");
  expect(said).toHaveBeenCalledWith(new Error("no file"));
  said.mockRestore();
  await broken.close();
});

test("a port in use is told apart", async () => {
  const nobody = () => {
    throw new Error("nobody asked");
  };
  const first = await startServer(0, nobody);
  const port = Number(new URL(first.origin).port);
  await expect(startServer(port, nobody)).rejects.toMatchObject({ code: "EADDRINUSE" });
  await first.close();
});
