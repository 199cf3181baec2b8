import { useRef, type ReactNode } from "react";
import { Link, useLocation, useParams, useSearch } from "wouter";
import type { Grid } from "../../../core/compatibility/grid.ts";
import { showGrid, type PINNED_GROUP } from "../../../core/compatibility/grid-view.ts";
import { inUse } from "../../../core/profile/in-use.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useNarrow } from "../../session/narrow.ts";
import type { AskedFor } from "../../session/use-asked-for.ts";
import { AskedForLine } from "../../components/asked-for-line.tsx";
import { Page } from "../../components/page.tsx";
import styles from "./compare-page.module.css";
import { CompareTabs, type CompareTab } from "./compare-tabs.tsx";
import { GridBlocks } from "./grid-blocks.tsx";
import type { GridGroup } from "./grid-group.ts";
import { GridLegend } from "./grid-legend.tsx";
import { GridTable } from "./grid-table.tsx";
import { GridTools } from "./grid-tools.tsx";
import type { ViewState } from "./use-grid-view.ts";
import { useOpenInView } from "./use-open-in-view.ts";

interface GridScreenProps {
  tab: CompareTab;
  /** The address of the screen, without the open cell. */
  base: string;
  question: string;
  firstColumn: string;
  grid: Grid;
  state: ViewState;
  /** For whom it answers; left out where it is the same for everybody. */
  asked?: AskedFor;
  actions?: ReactNode;
  /** The question’s own tools. */
  tools?: ReactNode;
}

/** One question as a grid: tabs, the question, its tools, the table or its blocks, the legend. */
export function GridScreen({
  tab,
  base,
  question,
  firstColumn,
  grid,
  state,
  asked,
  actions,
  tools,
}: GridScreenProps) {
  const { t } = useWords();
  const { profile } = useData();
  const { cell } = useParams<{ cell?: string }>();
  const search = useSearch();
  const [, navigate] = useLocation();
  const body = useRef<HTMLDivElement>(null);
  const pressed = useOpenInView(body, cell ?? null);
  const onOpen = (id: string | null) => {
    pressed(id);
    navigate(`${id === null ? base : `${base}/${id}`}?${search}`);
  };
  const shown = showGrid(grid, state.view);
  const rows = shown.groups.reduce((sum, group) => sum + group.rows.length, 0);
  const Body = useNarrow() ? GridBlocks : GridTable;
  const { mineOnly } = state.view;
  return (
    <Page
      wide
      eyebrow={t("compare.eyebrow", { tab: t(`compare.tab.${tab}`) })}
      title={question}
      actions={actions}
    >
      <CompareTabs here={tab} />
      <GridTools grid={grid} shown={shown} state={state} question={question} asked={asked}>
        {tools}
      </GridTools>
      {asked !== undefined && <AskedForLine asked={asked} />}
      {rows === 0 || shown.columns.length === 0 ? (
        <p className={styles.nothing}>
          {mineOnly && inUse(profile.things).length === 0 ? t("compare.nothing-mine") : t("compare.nothing")}{" "}
          {mineOnly && (
            <Link className="go" href="/things">
              {t("compare.add-things")}
            </Link>
          )}
        </p>
      ) : (
        <>
          <div ref={body}>
            <Body
              shown={shown}
              state={state}
              question={question}
              firstColumn={firstColumn}
              groupName={(group) => t(`compare.group.${group as GridGroup | typeof PINNED_GROUP}`)}
              open={cell ?? null}
              onOpen={onOpen}
            />
          </div>
          <GridLegend shown={shown} />
        </>
      )}
    </Page>
  );
}
