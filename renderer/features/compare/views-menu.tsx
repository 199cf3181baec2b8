import { Button, CloseButton, Popover } from "@mantine/core";
import { IconBookmark } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { Link } from "wouter";
import type { SavedView } from "../../../core/profile/profile.ts";
import { useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useHere } from "../../session/own-address.ts";
import { SaveView } from "./save-view.tsx";
import styles from "./views-menu.module.css";

/** Views of grids under a name: those there are, each a link, and this one to be saved. */
export function ViewsMenu() {
  const { t } = useWords();
  const { profile } = useData();
  const { apply } = useCommands();
  const here = useHere();
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  const dropdown = useRef<HTMLDivElement>(null);
  const remove = ({ id, name }: SavedView) => {
    // The button goes with the view; the focus stays in the menu.
    dropdown.current?.querySelector("input")?.focus();
    void apply([{ type: "view.remove", id }], t("compare.views.removed", { name }));
  };
  return (
    <Popover position="bottom-end" trapFocus returnFocus opened={opened} onChange={setOpened}>
      <Popover.Target>
        <Button
          leftSection={<IconBookmark size="1rem" stroke={1.75} aria-hidden="true" />}
          onClick={() => setOpened(!opened)}
        >
          {t("compare.views")}
        </Button>
      </Popover.Target>
      <Popover.Dropdown ref={dropdown} aria-label={t("compare.views")} className={styles.views}>
        {profile.views.length === 0 ? (
          <p className="meta">{t("compare.views.none")}</p>
        ) : (
          <ul>
            {profile.views.map((view) => (
              <li key={view.id} className={styles.view}>
                <Link
                  href={view.address}
                  aria-current={view.address === here ? "true" : undefined}
                  onClick={close}
                >
                  {view.name}
                </Link>
                <CloseButton
                  size="sm"
                  aria-label={t("compare.views.remove", { name: view.name })}
                  onClick={() => remove(view)}
                />
              </li>
            ))}
          </ul>
        )}
        <SaveView address={here} onDone={close} />
      </Popover.Dropdown>
    </Popover>
  );
}
