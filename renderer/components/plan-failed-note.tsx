import { Button } from "@mantine/core";
import { useWords } from "../session/language.tsx";
import { EmptyState } from "./empty-state.tsx";

/** The plan could not be worked out: says so, and tries again. */
export function PlanFailedNote({ retry }: { retry: () => void }) {
  const { t } = useWords();
  return (
    <EmptyState
      title={t("plan.failed.title")}
      action={<Button onClick={retry}>{t("plan.failed.again")}</Button>}
    >
      {t("plan.failed.text")}
    </EmptyState>
  );
}
