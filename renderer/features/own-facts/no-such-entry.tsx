import { NotFound, type Gone } from "../../components/not-found.tsx";
import { useWords } from "../../session/language.tsx";

/** The address names no entry, or no kind of one. */
export function NoSuchEntry({ what }: { what: Gone }) {
  const { t } = useWords();
  return <NotFound where={t("own.title")} what={what} to="/facts/own" action={t("own.back")} />;
}
