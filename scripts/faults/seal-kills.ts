import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { countVerdicts, type Fault, type Verdict } from "./fault.ts";
import { freshFolder } from "./fresh-folder.ts";
import { judgeLocked, LOCK_CHANGES, PASSPHRASES } from "./locked-folder.ts";
import { seededRandom } from "../../core/seeded-random.fixture.ts";
import { startChild } from "./start-child.ts";

/** About as long as writing one file takes. */
const LONGEST_MS = 8;

/** When one is killed: so many files are begun, and so many ms have passed since. */
interface Moment {
  file: number;
  ms: number;
}

/** Kills one change of the lock. @returns whether it had not come to its end */
async function killAt(
  folder: string,
  way: readonly [string, string],
  { file, ms }: Moment,
): Promise<boolean> {
  const child = startChild("protect", path.join(folder, "profile"), ...way);
  await child.says(`writes ${file}`);
  await sleep(ms);
  await child.kill();
  return child.last("protected") === undefined;
}

/** How many files a change of the lock writes. */
async function countFiles(folder: string, way: readonly [string, string]): Promise<number> {
  const child = startChild("protect", path.join(folder, "profile"), ...way);
  await child.ended();
  return child.lines.filter((line) => line.startsWith("writes ")).length;
}

async function killAll(base: string, way: [string, string], kills: number, random: () => number) {
  const fresh = await freshFolder(base, way[0]);
  const files = await countFiles(fresh.folder, way);
  const verdicts: Verdict[] = [];
  let midway = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    await fresh.again();
    const moment = { file: 1 + Math.floor(random() * files), ms: Math.floor(random() * LONGEST_MS) };
    midway += (await killAt(fresh.folder, way, moment)) ? 1 : 0;
    verdicts.push(await judgeLocked(fresh.folder, PASSPHRASES));
  }
  return { verdicts, midway };
}

/**
 * Killed while it is locked, its passphrase is changed, or the lock is removed, with backups, copies and quarantine. After
 * the next start all must open, and nothing be in plain text beside a locked profile.
 * @param seed of the moments
 */
export const killedLocks = (kills: number, seed: number): Fault => ({
  name: "kill -9 while the lock is changed",
  async run(base) {
    const share = Math.ceil(kills / LOCK_CHANGES.length);
    const all = await Promise.all(
      LOCK_CHANGES.map((way, i) => killAll(path.join(base, String(i)), way, share, seededRandom(seed + i))),
    );
    const midway = all.reduce((sum, one) => sum + one.midway, 0);
    const figure = countVerdicts(
      this.name,
      all.flatMap(({ verdicts }) => verdicts),
    );
    return { ...figure, note: `${midway} were not at its end; seed ${seed}` };
  },
});
