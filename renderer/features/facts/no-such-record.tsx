import { NotFound } from "../../components/not-found.tsx";
import { useWords } from "../../session/language.tsx";

/** The address names a record or a source that the catalogue does not have. */
export function NoSuchRecord() {
  const { t } = useWords();
  return <NotFound where={t("facts.eyebrow")} what="record" to="/facts" action={t("facts.back")} />;
}
