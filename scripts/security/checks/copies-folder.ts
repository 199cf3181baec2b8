import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Check } from "../check.ts";
import { openGate } from "../gate.ts";
import { barePerson } from "../../../core/profile/person.ts";

/** What a page that is not ours could ask for. */
const attempts = (folder: string): [string, object][] => [
  ["profile.apply", { actions: [{ type: "settings.change", settings: { copiesFolder: folder } }] }],
  [
    "profile.apply",
    { actions: [{ type: "settings.change", settings: { theme: "dark", copiesFolder: folder } }] },
  ],
  ["backups.copyTo", { folder }],
  ["backups.copyTo", { to: "typed", folder }],
  ["backups.copyTo", { to: "chosen", folder }],
  ["backups.copyTo", { to: "nowhere", folder }],
];

/** Where there is a dialog the page can name no folder: not in a setting, not in a call, whatever the folder is. */
export const check: Check = {
  item: "copies go where the person chose, not the page",
  proof: "a folder in settings.change and backups.copyTo: whole, relative, with NUL",
  async run(base) {
    const there = path.join(base, "there");
    await mkdir(there);
    const { dispatch, profile } = openGate(base, "electron");
    const person = barePerson(crypto.randomUUID(), "A");
    await dispatch("profile.apply", { actions: [{ type: "person.add", person }] });
    await writeFile(path.join(base, "before"), "");
    const before = (await readdir(base)).toSorted();
    const folders = [
      there,
      "there",
      "../there",
      `${there}\0`,
      path.join(base, "new"),
      path.relative("", there),
    ];
    const findings: string[] = [];
    let tries = 0;
    for (const [name, input] of folders.flatMap(attempts)) {
      tries += 1;
      await dispatch(name, input);
      await dispatch("backups.create", {});
      const { copiesFolder } = (await profile.read()).profile.settings;
      if (copiesFolder !== null) findings.push(`${name} ${JSON.stringify(input)}: ${copiesFolder}`);
      if ((await readdir(there)).length > 0) findings.push(`${name} ${JSON.stringify(input)}: written there`);
    }
    await profile.close();
    const after = (await readdir(base)).toSorted();
    if (after.join() !== before.join()) findings.push(`made: ${after.join(", ")}`);
    return { tries, findings };
  },
};
