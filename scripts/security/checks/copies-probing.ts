import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Check } from "../check.ts";
import { openGate } from "../gate.ts";
import { barePerson } from "../../../core/profile/person.ts";

/**
 * In the browser shell a folder is typed, since there is no dialog. One that is refused looks the same whether it is there
 * or not, and nothing is made on the way.
 */
export const check: Check = {
  item: "a typed folder tells nothing of the disk",
  proof: "folders that are missing, files, below files, not whole, of the system",
  async run(base) {
    const file = path.join(base, "file");
    await writeFile(file, "");
    await mkdir(path.join(base, "folder"));
    const { dispatch, close } = openGate(base);
    const person = barePerson(crypto.randomUUID(), "A");
    await dispatch("profile.apply", { actions: [{ type: "person.add", person }] });
    const before = (await readdir(base, { recursive: true })).toSorted().join();
    const folders = [
      path.join(base, "missing"),
      file,
      path.join(file, "below"),
      path.join(base, "folder", "missing"),
      "folder",
      "../folder",
      `${path.join(base, "folder")}\0`,
      `/${"x".repeat(300)}`,
      "/proc",
      "/dev/null",
      "/etc/passwd",
      "/etc/missing",
    ];
    const answers = new Map<string, string>();
    for (const folder of folders) {
      const reply = await dispatch("backups.copyTo", { to: "typed", folder });
      const said = reply.ok ? "taken" : `${reply.error.code} ${String(reply.error.params["reason"])}`;
      answers.set(said, folder);
    }
    const findings = answers.size === 1 ? [] : [...answers].map(([said, folder]) => `${folder}: ${said}`);
    const after = (await readdir(base, { recursive: true })).toSorted().join();
    if (after !== before) findings.push(`made: ${after}`);
    await close();
    return { tries: folders.length, findings };
  },
};
