import { NotFound } from "../../components/not-found.tsx";
import { useWords } from "../../session/language.tsx";

/** The address names no entry and no kind of one: `title` and `text` say which. */
export function NoSuchEntry({ title, text }: { title: string; text: string }) {
  const { t } = useWords();
  return <NotFound where={t("own.title")} title={title} text={text} to="/facts/own" action={t("own.back")} />;
}
