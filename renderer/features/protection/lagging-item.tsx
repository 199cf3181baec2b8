import type { Lagging } from "../../../contract/protection.ts";
import { useWords } from "../../session/language.tsx";

/** So many names are shown; who wants the others looks into the folder. */
const MOST_NAMES = 3;

/** The files of one folder that are not locked as the profile is: how many, which, and what can be done. */
export function LaggingItem({ lagging, sealed }: { lagging: Lagging; sealed: boolean }) {
  const { t } = useWords();
  const { where, folder, files, reason } = lagging;
  const why = (): string => {
    if (reason === "not-ours") return t("protect.reason.not-ours");
    if (reason === "other-lock")
      return t(sealed ? "protect.reason.other-lock" : "protect.reason.other-lock.none");
    if (reason === "ETIMEDOUT") return t("protect.reason.timeout");
    return files === null && reason === "ENOENT"
      ? t("protect.reason.gone")
      : t("protect.reason.failed", { reason });
  };
  const names = files?.slice(0, MOST_NAMES) ?? [];
  const more = (files?.length ?? 0) - names.length;
  return (
    <li>
      <p className="bold">
        {files === null
          ? t("protect.lagging.folder", { where, folder })
          : t(`protect.lagging.${where}`, { count: files.length, folder })}
      </p>
      <p>{why()}</p>
      {names.map((name) => (
        <p key={name} className="meta">
          {name}
        </p>
      ))}
      {more > 0 && <p className="meta">{t("protect.lagging.more", { count: more })}</p>}
    </li>
  );
}
