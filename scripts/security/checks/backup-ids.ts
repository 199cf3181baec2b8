import { writeFile } from "node:fs/promises";
import path from "node:path";
import { createProfileStore } from "../../../host/profile/profile-store.ts";
import type { Check } from "../check.ts";

const IDS = (secret: string) => [
  "../../secret.json",
  "..\\..\\secret.json",
  secret,
  `2026-11-24T08-00-00-000Z-daily-v3.json/../../../secret.json`,
  "2026-11-24T08-00-00-000Z-daily-v3.json\u0000.json",
  "2026-11-24T08-00-00-000Z-daily-v3.json\n",
  "",
  ".",
];

/** A backup is named by the page: no name may lead out of the folder of the backups. */
export const check: Check = {
  item: "backups are read from their folder only",
  proof: "ids with a way out, an absolute path, NUL, a line's end",
  async run(base) {
    const secret = path.join(base, "secret.json");
    await writeFile(secret, "{}");
    const store = createProfileStore({
      folder: path.join(base, "profile"),
      shell: "web",
      now: () => new Date(),
    });
    await store.read();
    const ids = IDS(secret);
    const findings: string[] = [];
    for (const id of ids) {
      const code = await store.backups.look(id).then(
        () => "opened",
        (error: unknown) => (error as { code?: string }).code ?? String(error),
      );
      if (code !== "backup.missing") findings.push(`${JSON.stringify(id)}: ${code}`);
    }
    await store.close();
    return { tries: ids.length, findings };
  },
};
