/** What a Linux desktop is told of Carryall: its menu entry, and the type of its files. In both languages. */

/** The type of an exported profile, and the ending that files of it have. */
export const FILE_TYPE = { mime: "application/vnd.carryall+json", ending: "carryall" } as const;
export const LINK_SCHEME = "carryall";

/** The keys of the menu entry beside those that depend on where the program is. */
export const DESKTOP_ENTRY = {
  Name: "Carryall",
  "Name[zh_CN]": "旅卡通",
  GenericName: "Cards for travelling",
  "GenericName[zh_CN]": "出行用卡",
  Comment: "Which of your cards, wallets and SIMs will work where you are going",
  "Comment[zh_CN]": "您的卡、钱包和电话卡在目的地能不能用",
  Keywords: "travel;card;wallet;SIM;payment;",
  "Keywords[zh_CN]": "旅行;银行卡;钱包;电话卡;支付;",
  Categories: "Office;Finance;",
  StartupWMClass: "Carryall",
  StartupNotify: "true",
} as const;

/** The menu entry as a file. `%U`: what was opened comes as addresses, files and links alike. */
export function desktopFile(program: string): string {
  const keys = {
    ...DESKTOP_ENTRY,
    Type: "Application",
    Exec: `${program} %U`,
    Icon: "carryall",
    Terminal: "false",
    MimeType: `${FILE_TYPE.mime};x-scheme-handler/${LINK_SCHEME};`,
  };
  const lines = Object.entries(keys).map(([key, value]) => `${key}=${value}`);
  return `[Desktop Entry]\n${lines.join("\n")}\n`;
}

/** The type of a `.carryall` file, for the database of the system. */
export function mimeFile(): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="${FILE_TYPE.mime}">
    <comment>Carryall profile</comment>
    <comment xml:lang="zh_CN">旅卡通档案</comment>
    <sub-class-of type="application/json"/>
    <icon name="carryall"/>
    <glob pattern="*.${FILE_TYPE.ending}"/>
  </mime-type>
</mime-info>
`;
}
