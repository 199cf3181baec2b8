import { Button } from "@mantine/core";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useState } from "react";
import type { Thing } from "../../../core/profile/thing.ts";
import { useWords } from "../../session/language.tsx";
import styles from "./person-things.module.css";
import { ThingList } from "./thing-list.tsx";

interface ArchivedThingsProps {
  things: readonly Thing[];
  chosen: string | null;
  onChoose: (thing: Thing) => void;
}

/** What was put away: folded to one line until it is asked for. */
export function ArchivedThings({ things, chosen, onChoose }: ArchivedThingsProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  if (things.length === 0) return null;
  const Fold = open ? IconChevronDown : IconChevronRight;
  return (
    <div className={styles.archive}>
      <Button
        variant="transparent"
        aria-expanded={open}
        leftSection={<Fold size="1rem" stroke={1.75} aria-hidden="true" />}
        onClick={() => setOpen(!open)}
      >
        {t("things.archive")} · {t("things.archive.count", { count: things.length })}
      </Button>
      {open && (
        <>
          <p className="meta">{t("things.archive.text")}</p>
          <ThingList
            title={t("things.archive")}
            empty=""
            things={things}
            chosen={chosen}
            onChoose={onChoose}
          />
        </>
      )}
    </div>
  );
}
