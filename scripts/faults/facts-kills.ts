import { mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { factsIn } from "./accept-facts.ts";
import { countVerdicts, type Fault, type Verdict } from "./fault.ts";
import { startChild } from "./start-child.ts";

const KEY = fileURLToPath(new URL("../testing/facts-test-key.pem", import.meta.url));

const numberIn = (line: string | undefined) => Number(line?.split(" ")[1] ?? 1);

/** What the next start finds: no less than was acknowledged, nothing to be told of, and no left-over that stays. */
async function look(folder: string, acknowledged: number): Promise<Verdict> {
  const { store, accept } = factsIn(folder, KEY);
  const { inUse, problem } = await store.state();
  if (problem !== null) return { corrupt: problem };
  const found = inUse?.sequence ?? 1;
  if (found < acknowledged) return { lost: `${acknowledged} was acknowledged, ${found} is in use` };
  if (found > acknowledged + 1) return { corrupt: `${found} is in use after ${acknowledged}` };
  await accept(found + 1);
  const left = await readdir(path.join(folder, "facts"));
  return left.length > 3 ? { corrupt: `left lying: ${left.join(", ")}` } : {};
}

/** Killed while facts are accepted, one after the other: those in use are those of before or those of now. */
export const killedFacts = (kills: number): Fault => ({
  name: "kill -9 while accepting facts",
  async run(base) {
    const verdicts: Verdict[] = [];
    const folder = path.join(base, "profile");
    await mkdir(folder, { recursive: true });
    for (let kill = 0; kill < kills; kill += 1) {
      const child = startChild("facts", folder, KEY);
      await child.says("saved");
      await sleep(Math.random() * 60);
      await child.kill();
      verdicts.push(await look(folder, numberIn(child.last("saved") ?? child.last("open"))));
    }
    return countVerdicts(this.name, verdicts);
  },
});
