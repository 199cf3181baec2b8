import { Button } from "@mantine/core";
import {
  IconArchive,
  IconArchiveOff,
  IconArrowDown,
  IconArrowUp,
  IconCopy,
  IconTrash,
} from "@tabler/icons-react";
import type { ReactNode } from "react";
import { duplicateThing } from "../../../core/profile/duplicate-thing.ts";
import { changeThing } from "../../../core/profile/make-change.ts";
import type { Thing } from "../../../core/profile/thing.ts";
import { useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { dropDraftsNaming } from "../../session/kept-drafts.ts";
import { useWords } from "../../session/language.tsx";
import { useThingName } from "../../session/thing-name.ts";
import styles from "./thing-form.module.css";
import { useMoveThing } from "./use-move-thing.ts";

const ICON = { size: "1rem", stroke: 1.75, "aria-hidden": true } as const;

/** What else can be done with a thing: another one like it, its place in the list, the archive, and out of there for good. */
export function ThingActions({ thing, onClose }: { thing: Thing; onClose: () => void }) {
  const { t } = useWords();
  const { profile } = useData();
  const { apply } = useCommands();
  const nameOf = useThingName();
  const move = useMoveThing();
  const name = nameOf(thing);
  const button = (icon: ReactNode, text: string, onClick: (() => void) | null, className?: string) => (
    <Button
      variant="transparent"
      size="xs"
      leftSection={icon}
      className={className ?? ""}
      // Not `disabled`: the focus stays on the button that has just moved it to the end.
      {...(onClick === null ? { "aria-disabled": true, "data-disabled": true } : { onClick })}
    >
      {text}
    </Button>
  );
  const duplicate = () => {
    const { actions } = duplicateThing(profile, thing, crypto.randomUUID());
    void apply(actions, t("thing.duplicated", { name: nameOf({ ...thing, lastDigits: null }) })).then(
      (done) => done && onClose(),
    );
  };
  const archive = (archived: boolean) =>
    void apply(
      [changeThing(thing, { ...thing, archived })],
      t(archived ? "thing.archived" : "thing.brought-back", { name }),
    ).then((done) => done && onClose());
  const remove = async () => {
    if (!(await apply([{ type: "thing.remove", id: thing.id }], t("thing.removed", { name })))) return;
    dropDraftsNaming(thing.id);
    onClose();
  };
  return (
    <div className={styles.more}>
      {button(<IconArrowUp {...ICON} />, t("thing.move.up"), move(thing, -1))}
      {button(<IconArrowDown {...ICON} />, t("thing.move.down"), move(thing, 1))}
      {button(<IconCopy {...ICON} />, t("thing.duplicate"), duplicate)}
      {thing.archived ? (
        <>
          {button(<IconArchiveOff {...ICON} />, t("thing.bring-back"), () => archive(false))}
          {button(<IconTrash {...ICON} />, t("form.remove"), () => void remove(), styles.remove)}
        </>
      ) : (
        button(<IconArchive {...ICON} />, t("thing.archive"), () => archive(true))
      )}
    </div>
  );
}
