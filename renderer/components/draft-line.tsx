import { Button } from "@mantine/core";
import { useEffect, useState, type RefObject } from "react";
import { useWords } from "../session/language.tsx";
import type { FormBeside } from "../session/use-open-form.ts";
import styles from "./draft-line.module.css";

interface DraftLineProps {
  beside: Pick<FormBeside<unknown>, "startOver">;
  /** The form it stands in. */
  place: RefObject<HTMLFormElement | null>;
}

/** At the head of a form: what was typed when it was open before stands in it again, and the way to begin anew. */
export function DraftLine({ beside, place }: DraftLineProps) {
  const { t } = useWords();
  const [said, setSaid] = useState(false);
  // Screen readers say what comes into a status that is there, not what it came with.
  useEffect(() => {
    const next = requestAnimationFrame(() => setSaid(true));
    return () => cancelAnimationFrame(next);
  }, []);
  useEffect(
    () => () => {
      // The button that was pressed went with the line.
      if (document.activeElement !== document.body) return;
      place.current?.querySelector<HTMLElement>("input:not([type=hidden]), select, textarea")?.focus();
    },
    [place],
  );
  return (
    <div className={`meta ${styles.line}`}>
      <span role="status">{said && t("draft.back")}</span>
      <Button size="xs" variant="transparent" onClick={beside.startOver}>
        {t("draft.over")}
      </Button>
    </div>
  );
}
