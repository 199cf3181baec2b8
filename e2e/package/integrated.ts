import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CleanRoot } from "./clean-root.ts";
import { must } from "./steps.ts";

const MIME = "application/vnd.carryall+json";

/** The desktop knows the program: as a menu entry with an icon, for its files and for its links. */
export function expectIntegrated(root: CleanRoot): string {
  const at = (file: string) => join(root.folder, file);
  root.asRoot("desktop-file-validate", "/usr/share/applications/carryall.desktop");
  const entry = readFileSync(at("usr/share/applications/carryall.desktop"), "utf8");
  for (const line of ["Name=Carryall", "Name[zh_CN]=旅卡通", "Icon=carryall", "Categories=Office;Finance;"])
    must(entry.includes(`${line}\n`), `the menu entry lacks ${line}`);
  for (const size of [16, 24, 32, 48, 64, 128, 256, 512]) {
    const png = readFileSync(at(`usr/share/icons/hicolor/${size}x${size}/apps/carryall.png`));
    must(
      png.readUInt32BE(16) === size && png.readUInt32BE(20) === size,
      `the icon of ${size} is another size`,
    );
  }
  const cache = readFileSync(at("usr/share/icons/hicolor/icon-theme.cache"));
  must(cache.includes("carryall"), "the icon is not in the system's cache");
  for (const type of [MIME, "x-scheme-handler/carryall"]) {
    const said = root.asPerson("gio", "mime", type);
    must(said.split("\n")[0]?.includes("carryall.desktop") ?? false, `${type} opens with: ${said}`);
  }
  root.asPerson("sh", "-c", "echo '{}' > ~/a.carryall");
  const type = root.asPerson("gio", "info", "-a", "standard::content-type", `/home/ana/a.carryall`);
  must(type.includes(MIME), `a .carryall file is ${type}`);
  root.asPerson("rm", "/home/ana/a.carryall");
  const sandbox = lstatSync(at("opt/Carryall/chrome-sandbox"));
  must(
    (sandbox.mode & 0o7777) === 0o4755 && sandbox.uid === 0,
    "chrome-sandbox is not root's with mode 4755",
  );
  return MIME;
}
