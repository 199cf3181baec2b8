import { Banner } from "../components/banner.tsx";
import { useWords } from "../session/language.tsx";

/** A code for what was thrown while drawing. It says no more than the kind of the error. */
function renderErrorCode(error: unknown): string {
  return `screen.${error instanceof Error ? error.name : typeof error}`;
}

/** What could not be drawn, that nothing is lost by it, and the code. */
export function FailureNote({ title, error }: { title: string; error: unknown }) {
  const { t } = useWords();
  return (
    <Banner tone="alert" title={title} code={t("error.code", { code: renderErrorCode(error) })}>
      {t("error.safe")}
    </Banner>
  );
}
