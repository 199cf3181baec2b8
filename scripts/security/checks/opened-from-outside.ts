import { mkdir, symlink, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { openedSchema } from "../../../contract/opened.ts";
import { LINKED_PLACES, linkedPlace } from "../../../electron/main/linked-place.ts";
import { askedByArguments } from "../../../electron/main/opened-argument.ts";
import { LARGEST_OPENED, readOpened } from "../../../electron/main/read-opened.ts";
import { seededRandom } from "../../../core/seeded-random.fixture.ts";
import type { Check } from "../check.ts";

const LINKS = 5000;
const PIECES = [
  ..."carryall trips settings things : / // ? # & = @ .. . %2F %00 %0A -- --no-sandbox javascript file https".split(
    " ",
  ),
  " ",
  "\n",
  "\0",
  "\u202E",
  "x".repeat(200),
];

/** The only links that lead anywhere, as they may be written. */
const GOOD = new RegExp(`^carryall:(//)?(${Object.keys(LINKED_PLACES).join("|")})/?$`, "i");

/** Whatever the system hands over is looked at within limits, and leads to a whole screen, a preview, or a sentence. */
export const check: Check = {
  item: "what is opened from outside only shows",
  proof: "links made by chance; links to folders and devices, files too large, elsewhere",
  async run(base) {
    const findings: string[] = [];
    const random = seededRandom(16);
    const pick = () => PIECES[Math.floor(random() * PIECES.length)] ?? "";
    for (let at = 0; at < LINKS; at += 1) {
      const link = `carryall:${Array.from({ length: 1 + Math.floor(random() * 5) }, pick).join("")}`;
      if (linkedPlace(link) !== null && !GOOD.test(link))
        findings.push(`${JSON.stringify(link)} leads somewhere`);
    }
    const file = (name: string) => path.join(base, name);
    await mkdir(file("folder.carryall"));
    await writeFile(file("large.carryall"), "");
    await truncate(file("large.carryall"), LARGEST_OPENED + 1);
    await writeFile(file("secret.txt"), "secret");
    await symlink(base, file("to-folder.carryall"));
    const devices = process.platform === "win32" ? [] : ["/dev/zero", "/dev/stdin"];
    for (const [at, device] of devices.entries()) await symlink(device, file(`device${at}.carryall`));
    const refused = [
      ...["folder", "large", "to-folder", "none", ...devices.map((_, at) => `device${at}`)].map(
        (name) => `${name}.carryall`,
      ),
      "secret.txt",
    ];
    for (const name of refused) {
      const opened = openedSchema.parse(await readOpened({ file: file(name) }));
      if (opened.kind !== "refused") findings.push(`${name} was read`);
    }
    const foreign = "file://server/share/a.carryall";
    const asked = askedByArguments([foreign], base, base);
    if (asked !== null && "file" in asked) findings.push(`${foreign} is fetched from another computer`);
    const switches = ["--no-sandbox", "--inspect", "-r", "--profile=/"].filter(
      (one) => askedByArguments([one], base, base) !== null,
    );
    findings.push(...switches.map((one) => `${one} is taken for a file`));
    return { tries: LINKS + refused.length + 1 + 4, findings };
  },
};
