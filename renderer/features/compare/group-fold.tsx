import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import type { ShownGroup } from "../../../core/compatibility/grid-view.ts";
import { useWords } from "../../session/language.tsx";
import styles from "./group-fold.module.css";
import { toggled, type ViewState } from "./use-grid-view.ts";

interface GroupFoldProps {
  group: ShownGroup;
  name: string;
  state: ViewState;
}

/** The name of a group of rows, which folds it to this line and unfolds it. */
export function GroupFold({ group, name, state }: GroupFoldProps) {
  const { t } = useWords();
  const Fold = group.collapsed ? IconChevronRight : IconChevronDown;
  return (
    <button
      type="button"
      className={styles.fold}
      aria-expanded={!group.collapsed}
      onClick={() => state.write({ fold: toggled(state.view.collapsed, group.id) })}
    >
      <Fold size="0.875rem" stroke={1.75} aria-hidden="true" />
      {name}
      {group.collapsed && (
        <span className="meta">{t("compare.group.count", { count: group.rows.length })}</span>
      )}
    </button>
  );
}
