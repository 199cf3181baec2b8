import { Button, Checkbox, NativeSelect } from "@mantine/core";
import { IconArrowsDiff, IconSearch } from "@tabler/icons-react";
import { useMemo } from "react";
import { Link, useLocation, useParams } from "wouter";
import { WALLET_GROUPS, type Wallet } from "../../../core/catalogue/product.ts";
import { buildMatrix } from "../../../core/compatibility/matrix.ts";
import { RESIDENT, VISITOR } from "../../../core/compatibility/person.ts";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import { useNarrow } from "../../app/narrow.ts";
import { useView } from "../../app/view.ts";
import { OwnTextField } from "../../components/own-text-field.tsx";
import { Page } from "../../components/page.tsx";
import styles from "./compare-page.module.css";
import { MatrixBlocks } from "./matrix-blocks.tsx";
import { MatrixGrid } from "./matrix-grid.tsx";
import { MatrixLegend } from "./matrix-legend.tsx";

/** Which wallets are columns: those one pays with every day, the phones’ own, apps with a till, those of other places. */
const COLUMNS = {
  everyday: ["wallet", "phone"],
  phone: ["phone"],
  app: ["app"],
  foreign: ["foreign"],
  all: WALLET_GROUPS,
} as const satisfies Record<string, readonly Wallet["group"][]>;
const COLUMN_CHOICES = ["everyday", "phone", "app", "foreign", "all"] as const;

/** The card x wallet grid: one question, answered for every pair. */
export function ComparePage() {
  const { t, say } = useWords();
  const { catalogue, profile, lookup, today } = useData();
  const { pair } = useParams<{ pair?: string }>();
  const [, navigate] = useLocation();
  const [view, setView] = useView<"mine" | "differ" | "known" | "find" | "columns" | "for">();
  const narrow = useNarrow();
  const mine = useMemo(() => new Set(profile.things.map((thing) => thing.product)), [profile.things]);
  const mineOnly = view("mine") === "1";
  const chosen = COLUMN_CHOICES.find((choice) => choice === view("columns")) ?? "everyday";
  const walletGroups = COLUMNS[chosen];
  const person = view("for") === "visitor" ? VISITOR : RESIDENT;
  const matrix = useMemo(
    () =>
      buildMatrix(
        catalogue,
        {
          mine,
          mineOnly,
          differencesOnly: view("differ") === "1",
          knownOnly: view("known") === "1",
          walletGroups,
          person,
        },
        today,
      ),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the view is a function of the address
    [catalogue, mine, mineOnly, view("differ"), view("known"), walletGroups, person, today],
  );
  const find = view("find").trim().toLowerCase();
  const groups = matrix.groups
    .map((group) => ({
      ...group,
      rows: group.rows.filter((row) =>
        Object.values(row.product.name).some((n) => n.toLowerCase().includes(find)),
      ),
    }))
    .filter((group) => group.rows.length > 0);
  const rowCount = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const shown = { ...matrix, groups };
  const open = (id: string | null) => navigate(id === null ? "/compare" : `/compare/${id}`);
  const Grid = narrow ? MatrixBlocks : MatrixGrid;

  return (
    <Page
      wide
      eyebrow={t("compare.eyebrow")}
      title={t("compare.question")}
      actions={catalogue["before-after"].map((record) => (
        <Button
          key={record.id}
          component={Link}
          href={`/compare/before-after/${record.id}`}
          leftSection={<IconArrowsDiff size="1rem" stroke={1.75} aria-hidden="true" />}
        >
          {t("compare.before-after", { card: say(lookup.card(record.card)?.name ?? record.question) })}
        </Button>
      ))}
    >
      <div className={styles.tools}>
        <NativeSelect
          aria-label={t("compare.for")}
          value={view("for") === "visitor" ? "visitor" : "resident"}
          onChange={(e) => setView("for", e.currentTarget.value === "visitor" ? "visitor" : "")}
          data={(["resident", "visitor"] as const).map((who) => ({
            value: who,
            label: t(`compare.for.${who}`),
          }))}
        />
        <NativeSelect
          aria-label={t("compare.columns")}
          value={chosen}
          onChange={(e) => setView("columns", e.currentTarget.value)}
          data={COLUMN_CHOICES.map((choice) => ({ value: choice, label: t(`compare.columns.${choice}`) }))}
        />
        <Checkbox
          label={t("compare.mine-only")}
          checked={mineOnly}
          onChange={(e) => setView("mine", e.currentTarget.checked ? "1" : "")}
        />
        <Checkbox
          label={t("compare.differences-only")}
          checked={view("differ") === "1"}
          onChange={(e) => setView("differ", e.currentTarget.checked ? "1" : "")}
        />
        <Checkbox
          label={t("compare.known-only")}
          checked={view("known") === "1"}
          onChange={(e) => setView("known", e.currentTarget.checked ? "1" : "")}
        />
        <OwnTextField
          className={styles.find}
          aria-label={t("compare.find")}
          placeholder={t("compare.find")}
          leftSection={<IconSearch size="1rem" stroke={1.75} aria-hidden="true" />}
          value={view("find")}
          onChange={(value) => setView("find", value)}
        />
      </div>
      {rowCount === 0 || matrix.columns.length === 0 ? (
        <p className={styles.nothing}>
          {mineOnly && mine.size === 0 ? t("compare.nothing-mine") : t("compare.nothing")}{" "}
          {mineOnly && (
            <Link className="go" href="/things">
              {t("compare.add-things")}
            </Link>
          )}
        </p>
      ) : (
        <>
          <Grid matrix={shown} open={pair ?? null} onOpen={open} />
          <MatrixLegend matrix={shown} rows={rowCount} />
        </>
      )}
    </Page>
  );
}
