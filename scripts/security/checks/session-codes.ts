import path from "node:path";
import type { Check } from "../check.ts";
import { startPageServer } from "../page-server.ts";

const LONG_MS = 60_000;
const AT_ONCE = 20;
/** So many wrong codes in a minute; then none is looked at. */
const WRONG = 12;

/** An address that somebody finds, on a terminal or in a history, has opened the app once and opens nothing more. */
export const check: Check = {
  item: "a code opens the app once",
  proof: "used twice, twenty times at once, too old, changed, guessed",
  async run(base) {
    let tries = 0;
    const findings: string[] = [];
    const serve = async (
      name: string,
      attack: (shell: Awaited<ReturnType<typeof startPageServer>>) => unknown,
    ) => {
      const shell = await startPageServer(path.join(base, name));
      await attack(shell);
      await shell.close();
    };
    const expectStatus = (what: string, got: number, wanted: number) => {
      tries += 1;
      if (got !== wanted) findings.push(`${what}: ${got}`);
    };
    const body = (code: string) => JSON.stringify({ code });

    await serve("twice", async ({ codes, post }) => {
      const code = codes.issue(LONG_MS);
      expectStatus("the first time", (await post("/session", body(code))).status, 200);
      expectStatus("the second time", (await post("/session", body(code))).status, 401);
      expectStatus("too old", (await post("/session", body(codes.issue(0)))).status, 401);
      const changed = codes.issue(LONG_MS).replace(/.$/, (last) => (last === "A" ? "B" : "A"));
      expectStatus("changed", (await post("/session", body(changed))).status, 401);
    });
    await serve("at-once", async ({ codes, post }) => {
      const code = codes.issue(LONG_MS);
      const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => post("/session", body(code))));
      tries += AT_ONCE;
      const opened = answers.filter(({ status }) => status === 200).length;
      if (opened !== 1) findings.push(`opened ${opened} times at once`);
    });
    await serve("guessed", async ({ codes, post }) => {
      const code = codes.issue(LONG_MS);
      for (let i = 0; i < WRONG; i += 1) await post("/session", body(`guess ${i}`));
      expectStatus("after too many guesses", (await post("/session", body(code))).status, 429);
    });
    return { tries, findings };
  },
};
