import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { PROFILE_VERSION } from "../../core/profile/profile.ts";
import { countVerdicts, triedWith, type Fault, type Verdict } from "./fault.ts";
import { codeOf, fileIn, namesIn, newFolder, person, unlike, withStore, withTwo } from "./stores.ts";

const NAMES = "A B";

/** Opens what was spoilt: everybody must be there, the spoilt file kept, and the next start find nothing to mend. */
async function openSpoilt(folder: string, spoilt: Uint8Array): Promise<Verdict> {
  const kept = await withStore(folder, async (store) => {
    const found = await namesIn(store);
    const { recovered } = await store.place();
    const file = recovered?.quarantined ?? null;
    const copy = file === null ? null : await readFile(file);
    return { found, copy };
  });
  const again = await withStore(folder, async (store) => {
    const found = await namesIn(store);
    return (await store.place()).recovered === null ? found : `${found}, recovered again`;
  });
  const isKept = kept.copy !== null && Buffer.from(spoilt).equals(kept.copy);
  return {
    lost: unlike("people", kept.found, NAMES) ?? unlike("people at the next start", again, NAMES),
    corrupt: isKept ? undefined : "the spoilt file was not kept as it was",
  };
}

function spoiltBy(name: string, contents: (whole: Buffer) => (string | Uint8Array)[]): Fault {
  return {
    name,
    async run(base) {
      const folder = await withTwo(base);
      const whole = await readFile(fileIn(folder));
      const verdicts: Verdict[] = [];
      for (const content of contents(whole)) {
        const bytes = Buffer.from(content as string);
        await writeFile(fileIn(folder), bytes);
        verdicts.push(await openSpoilt(folder, bytes));
      }
      return countVerdicts(name, verdicts);
    },
  };
}

/** Cut at every length, or at every `step`th. */
const cutAnywhere = (step: number) =>
  spoiltBy("truncated, at every length", (whole) =>
    // Without its last two bytes, a line’s end and a brace, it is still cut; without the line’s end alone it is whole.
    Array.from({ length: Math.ceil((whole.length - 1) / step) }, (_, i) => whole.subarray(0, i * step)),
  );

/** A file that must be refused and left alone, whatever one tries. */
const future = triedWith(
  "written by a later version",
  [PROFILE_VERSION + 1, 99, 2 ** 40],
  async (base, version) => {
    const folder = await withTwo(base);
    const text = JSON.stringify({ schemaVersion: version, people: "in another way" });
    await writeFile(fileIn(folder), text);
    const said = await withStore(folder, async (store) => [
      await codeOf(store.read()),
      await codeOf(store.apply([person("C")])),
      await codeOf(store.open("new")),
    ]);
    const refused = said.every((code) => code.startsWith("profile.newer"));
    return {
      lost: unlike("the file", await readFile(fileIn(folder), "utf8"), text),
      corrupt: refused ? undefined : said.join(", "),
    };
  },
);

const folderInPlace: Fault = {
  name: "a folder in its place",
  async run(base) {
    const folder = await withTwo(base);
    await rename(fileIn(folder), path.join(folder, "mine.json"));
    await mkdir(fileIn(folder));
    await writeFile(path.join(fileIn(folder), "inside"), "x");
    const said = await withStore(folder, (store) => codeOf(store.read()));
    const inside = (await readdir(fileIn(folder))).join(" ");
    await rm(fileIn(folder), { recursive: true });
    await rename(path.join(folder, "mine.json"), fileIn(folder));
    const found = await withStore(folder, namesIn);
    const verdict = {
      lost: unlike("inside", inside, "inside") ?? unlike("people once it was gone", found, NAMES),
      corrupt: unlike("said", said, "profile.not-a-file"),
    };
    return countVerdicts(this.name, [verdict]);
  },
};

const link: Fault = {
  name: "a symbolic link in its place",
  async run(base) {
    const folder = await withTwo(base);
    const elsewhere = path.join(await newFolder(base), "elsewhere.json");
    await rename(fileIn(folder), elsewhere);
    await symlink(elsewhere, fileIn(folder));
    const found = await withStore(folder, async (store) => {
      await store.apply([person("C")]);
      return namesIn(store);
    });
    const followed = { lost: unlike("people", found, `${NAMES} C`) };
    await writeFile(elsewhere, "spoilt");
    const mended = await withStore(folder, namesIn);
    const inElsewhere = await readFile(elsewhere, "utf8");
    const spoilt = {
      lost: unlike("people", mended, NAMES),
      corrupt: inElsewhere.includes('"people"') ? undefined : "what the link leads to was not mended",
    };
    await rm(elsewhere);
    const said = await withStore(folder, (store) => codeOf(store.read()));
    const nowhere = { corrupt: unlike("said", said, "profile.folder ENOENT") };
    return countVerdicts(this.name, [followed, spoilt, nowhere]);
  },
};

/** Every file that opens as nothing, is nothing, or belongs to somebody else. */
export const brokenFiles = ({ step }: { step: number }): Fault[] => [
  cutAnywhere(step),
  spoiltBy("empty", () => [""]),
  spoiltBy("NUL bytes, as long as it was", (whole) => [new Uint8Array(whole.length), new Uint8Array(1)]),
  spoiltBy("a byte order mark", (whole) => [
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), whole]),
    Buffer.from(`\uFEFF${whole.toString()}`, "utf16le"),
    new Uint8Array([0xef, 0xbb, 0xbf]),
  ]),
  spoiltBy("null, and other JSON", () => ["null", "0", "[]", '""', "{}", "true"]),
  spoiltBy("another shape", (whole) => [
    '{"schemaVersion":1,"people":[]}',
    '{"schemaVersion":2}',
    whole.toString().replace('"people"', '"humans"'),
    whole.toString().replace('"history"', '"more": 1, "history"'),
    '{"format":"carryall-sealed-profile","version":1}',
  ]),
  spoiltBy("an id twice, a key __proto__", (whole) => {
    const text = whole.toString();
    const people = /"people": \[([^\]]*)\]/.exec(text)?.[1] ?? "";
    return [
      text.replace(people, `${people},${people}`),
      text.replace('"sources": {', '"sources": {"__proto__": {}'),
      text.replace('"people"', '"__proto__": [], "people"'),
    ];
  }),
  future,
  folderInPlace,
  link,
];
