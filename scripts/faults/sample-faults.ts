import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { createStoreWithSample, type SampleSwitch } from "../../host/profile/with-sample.ts";
import { triedWith, type Fault } from "./fault.ts";
import { codeOf, newFolder, person, unlike } from "./stores.ts";

const open = (folder: string) =>
  createStoreWithSample({ folder, shell: "web", now: () => new Date("2026-11-26T08:00:00.000Z") });

/** What a person keeps in the profile folder, under the names that sample data might want. */
const OWN = ["sample/deep/mine.txt", "carryall-sample/mine.txt", "carryall-sample-mine/backups/mine.txt"];

/** What is lost of it. */
async function lostOf(folder: string): Promise<string | undefined> {
  const found = await Promise.all(
    OWN.map((name) => readFile(path.join(folder, name), "utf8").catch(() => "gone")),
  );
  return unlike("own folders", found.join(","), OWN.map(() => "mine").join(","));
}

/** How a program ends that has the profile, in the same folder as one that holds it and shows sample data. */
const ENDINGS: Record<string, (holder: SampleSwitch, other: SampleSwitch) => Promise<string | undefined>> = {
  "closed without having been opened": async (_, other) => {
    await other.close();
    return undefined;
  },
  "refused, and closed": async (_, other) => {
    const said = await codeOf(other.read());
    await other.close();
    return unlike("the second", said, "profile.locked");
  },
  "read-only, and closed": async (_, other) => {
    await other.open("read-only");
    await other.close();
    return undefined;
  },
  "read-only in sample data of its own, and closed": async (_, other) => {
    await other.open("read-only");
    const said = await codeOf(other.enterSample("en"));
    await other.close();
    return unlike("entering", said, "done");
  },
};

/** What a program that ends takes with it: its own sample data, and nothing of anybody else’s. */
const ownFolders = triedWith(
  "own folders called sample, and two programs",
  Object.entries(ENDINGS),
  async (base, [name, end]) => {
    const folder = await newFolder(base);
    for (const file of OWN) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), "mine");
    }
    const holder = open(folder);
    await holder.enterSample("en");
    const ended = await end(holder, open(folder));
    const saved = await codeOf(holder.apply([person("Zoe")]));
    const people = (await holder.read()).profile.people.length;
    await holder.close();
    return {
      lost: (await lostOf(folder)) ?? unlike(`${name}: the other’s sample`, `${saved} ${people}`, "done 3"),
      corrupt: ended,
    };
  },
);

export const sampleFaults: Fault[] = [ownFolders];
