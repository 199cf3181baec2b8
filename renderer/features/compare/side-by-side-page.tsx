import { useMemo } from "react";
import {
  chosenProducts,
  SIDE_BY_SIDE,
  sideBySideGrid,
} from "../../../core/compatibility/grids/side-by-side.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useHolderAt } from "../../session/use-asked-for.ts";
import { AskedForSelect } from "../../components/asked-for-select.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { LinkButton } from "../../components/link-button.tsx";
import { Page } from "../../components/page.tsx";
import { CompareTabs } from "./compare-tabs.tsx";
import { GridScreen } from "./grid-screen.tsx";
import { PartSelect } from "./part-select.tsx";
import { ProductPicker } from "./product-picker.tsx";
import { useGridFor } from "./use-grid-for.ts";
import { toggled } from "./use-grid-view.ts";

/** Something to start from: two cards people often have to choose between. */
const EXAMPLE = "icbc-debit,visa-foreign";
const KINDS = ["card", "wallet", "sim"] as const;

/** Two to four products of one kind beside each other; where they differ stands out. */
export function SideBySidePage() {
  const { t, say } = useWords();
  const { catalogue, judge, today } = useData();
  const { state, asked, mine } = useGridFor();
  const holder = useHolderAt(asked, null);
  const { read, write } = state;
  const of = read("of");
  const products = useMemo(() => chosenProducts(catalogue, of.split(",")), [catalogue, of]);
  const kind = products[0]?.kind ?? KINDS.find((one) => one === read("kind")) ?? "card";
  const grid = useMemo(
    () => sideBySideGrid(catalogue, judge, products, mine, holder, today),
    [catalogue, judge, products, mine, holder, today],
  );
  const chosen = products.map(({ id }) => id);
  const picker = (
    <>
      {products.length === 0 && (
        <PartSelect
          label={t("compare.kind")}
          part="kind"
          value={kind}
          choices={KINDS.map((one) => ({ value: one, label: t(`compare.kind.${one}`) }))}
          write={write}
        />
      )}
      <ProductPicker
        kind={kind}
        chosen={chosen}
        full={products.length >= SIDE_BY_SIDE.max}
        onToggle={(id) => write({ of: toggled(chosen, id) })}
      />
    </>
  );
  if (products.length < SIDE_BY_SIDE.min) {
    return (
      <Page
        wide
        eyebrow={t("compare.eyebrow", { tab: t("compare.tab.side-by-side") })}
        title={t("compare.question.side-by-side")}
      >
        <CompareTabs here="side-by-side" />
        {picker}
        <EmptyState
          title={t("compare.side.title")}
          action={
            <LinkButton to={`/compare/side-by-side?of=${EXAMPLE}`} variant="filled">
              {t("compare.side.example")}
            </LinkButton>
          }
        >
          {t("compare.side.text")}
        </EmptyState>
      </Page>
    );
  }
  return (
    <GridScreen
      tab="side-by-side"
      base="/compare/side-by-side"
      question={t("compare.question.these", {
        names: products.map(({ name }) => say(name)).join(t("list.separator")),
      })}
      firstColumn={t("compare.first-column.what")}
      grid={grid}
      state={state}
      asked={asked}
      tools={
        <>
          {picker}
          <AskedForSelect asked={asked} write={state.write} />
        </>
      }
    />
  );
}
