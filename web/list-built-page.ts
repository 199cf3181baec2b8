import type { TranslateShell } from "../core/i18n/shell-messages.ts";
import { listPageFiles, type PageFiles } from "../host/page-files.ts";
import { Complaint } from "./terminal.ts";

/** The built page's files. @throws Complaint when it has not been built. */
export async function listBuiltPage(folder: string, t: TranslateShell): Promise<PageFiles> {
  const files = await listPageFiles(folder).catch(() => null);
  if (files === null || !files.has("/")) throw new Complaint(t("cli.not-built"));
  return files;
}
