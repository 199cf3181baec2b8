import { Button } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { useRef } from "react";
import { Link } from "wouter";
import type { Answer } from "../../../core/compatibility/answer.ts";
import { folderOf, statementAbout } from "../../../core/overlay/own-statement.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { answerAddress, editAddress, entryAddress, useHere } from "../../session/own-address.ts";
import { useRemoveOwn } from "../../session/use-remove-own.ts";
import { BuiltInAnswer } from "./built-in-answer.tsx";
import styles from "./own-notes.module.css";

/** Where an entry of one’s own decides: that it does, what the catalogue says, change and remove. Elsewhere: correct it. */
export function OwnNotes({ cell, pair }: { cell: Answer; pair: string }) {
  const { t } = useWords();
  const { own, catalogue } = useData();
  const here = useHere();
  const place = useRef<HTMLDivElement>(null);
  // What one can do now stands in the place of the button that is gone.
  const remove = useRemoveOwn(() => place.current?.querySelector("a")?.focus());
  const address = cell.record === null ? null : entryAddress(cell.record);
  const mine = cell.record !== null && own.has(cell.record);
  if (mine && address !== null) {
    return (
      <div ref={place} className={styles.own}>
        <p className={styles.head}>
          <IconPencil size="1rem" stroke={1.75} aria-hidden="true" />
          <b>{t("own.entry")}</b>
        </p>
        <BuiltInAnswer address={address} />
        <p className={styles.tools}>
          <Link className="go" href={editAddress(address, here)}>
            {t("own.change")}
          </Link>
          <Button size="xs" onClick={() => void remove(address, pair)}>
            {t("form.remove")}
          </Button>
        </p>
      </div>
    );
  }
  if (cell.asked === null) return null;
  const there = statementAbout(catalogue, cell.asked);
  const form =
    there === undefined
      ? answerAddress(cell.asked, here)
      : editAddress({ folder: folderOf(there.target), id: there.id }, here);
  return (
    <div ref={place} className={styles.own}>
      <p className={styles.tools}>
        <Link className="go" href={form}>
          {cell.record === null ? t("own.add.answer") : t("own.correct")}
        </Link>
      </p>
    </div>
  );
}
