import { useWords } from "../../session/language.tsx";
import styles from "./grid-blocks.module.css";
import { GridBlock } from "./grid-block.tsx";
import type { GridProps } from "./grid-table.tsx";
import { GroupFold } from "./group-fold.tsx";

/** The same grid in a narrow window: one block per option, columns as its rows. */
export function GridBlocks({ shown, state, groupName, open, onOpen }: GridProps) {
  const { say } = useWords();
  return shown.groups.map((group) => (
    <div key={group.id} role="group" aria-label={groupName(group.id)}>
      <p className={styles.group}>
        <GroupFold group={group} name={groupName(group.id)} state={state} />
      </p>
      {!group.collapsed &&
        group.rows.map((row) => (
          <GridBlock
            key={row.line.id}
            row={row}
            name={say(row.line.name)}
            columns={shown.columns}
            open={open}
            onOpen={onOpen}
          />
        ))}
    </div>
  ));
}
