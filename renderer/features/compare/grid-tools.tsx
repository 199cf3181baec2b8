import { Checkbox, Menu } from "@mantine/core";
import { IconColumns3, IconLineHeight, IconSearch } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { Grid } from "../../../core/compatibility/grid.ts";
import type { ShownGrid } from "../../../core/compatibility/grid-view.ts";
import { useWords } from "../../session/language.tsx";
import type { AskedFor } from "../../session/use-asked-for.ts";
import { ButtonMenu } from "../../components/button-menu.tsx";
import { OwnTextField } from "../../components/own-text-field.tsx";
import styles from "./compare-page.module.css";
import { ExportMenu } from "./export-menu.tsx";
import { DENSITIES, toggled, type ViewState } from "./use-grid-view.ts";
import { ViewsMenu } from "./views-menu.tsx";

interface GridToolsProps {
  grid: Grid;
  shown: ShownGrid;
  state: ViewState;
  question: string;
  asked?: AskedFor | undefined;
  /** What the question is about: the place, for whom, which columns. */
  children?: ReactNode;
}

/** One row of tools: the question’s own, box toggles, then find, columns, density, saved views, export. */
export function GridTools({ grid, shown, state, question, asked, children }: GridToolsProps) {
  const { t, say } = useWords();
  const { view, density, write } = state;
  const box = (name: string, checked: boolean, label: string) => (
    <Checkbox
      label={label}
      checked={checked}
      onChange={(event) => write({ [name]: event.currentTarget.checked ? "1" : "" })}
    />
  );
  const unknown = shown.unknownRows + shown.unknownColumns;
  return (
    <div className={styles.tools}>
      {children}
      {box("differ", view.differencesOnly, t("compare.differences-only"))}
      {box("mine", view.mineOnly, t("compare.mine-only"))}
      {box("known", view.knownOnly, t("compare.known-only.count", { count: unknown }))}
      <span className={styles.right}>
        <OwnTextField
          className={styles.find}
          aria-label={t("compare.find")}
          placeholder={t("compare.find")}
          leftSection={<IconSearch size="1rem" stroke={1.75} aria-hidden="true" />}
          value={view.find}
          onChange={(find) => write({ find }, true)}
        />
        <ButtonMenu Icon={IconColumns3} text={t("compare.columns.button")} closeOnItemClick={false}>
          {grid.columns.map((column) => (
            <Menu.CheckboxItem
              key={column.id}
              checked={!view.hidden.includes(column.id)}
              onChange={() => write({ hide: toggled(view.hidden, column.id) })}
            >
              {say(column.name)}
            </Menu.CheckboxItem>
          ))}
        </ButtonMenu>
        <ButtonMenu Icon={IconLineHeight} text={t("compare.density")}>
          {DENSITIES.map((one) => (
            <Menu.RadioItem
              key={one}
              value={one}
              checked={one === density}
              onChange={() => write({ rows: one === "normal" ? "" : one })}
            >
              {t(`compare.density.${one}`)}
            </Menu.RadioItem>
          ))}
        </ButtonMenu>
        <ViewsMenu />
        <ExportMenu shown={shown} question={question} name={grid.id} asked={asked} />
      </span>
    </div>
  );
}
