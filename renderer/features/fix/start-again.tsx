import { Link } from "wouter";
import { useWords } from "../../session/language.tsx";

/** From an end to where one begins, with nothing kept of this one. */
export function StartAgain() {
  const { t } = useWords();
  return (
    <Link className="go" href="/fix">
      {t("fix.solved.again")}
    </Link>
  );
}
