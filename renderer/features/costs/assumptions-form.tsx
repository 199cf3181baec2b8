import { Button } from "@mantine/core";
import { Link } from "wouter";
import type { BasketAssumption } from "../../../core/costs/basket.ts";
import { BASKET_FIGURES, BASKET_SUMS, type BasketSum } from "../../../core/profile/basket-shape.ts";
import type { TripCosts } from "../../../core/costs/trip-costs.ts";
import { decimalIn } from "../../../core/i18n/money.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { BoxWord } from "../../components/box-word.tsx";
import { RecordFormFrame } from "../../components/record-form-frame.tsx";
import { Table } from "../../components/table.tsx";
import { TableHead } from "../../components/table-head.tsx";
import { VerdictText } from "../../components/verdict-text.tsx";
import { useCommands } from "../../session/commands.tsx";
import { useWords } from "../../session/language.tsx";
import { useDraft } from "../../session/use-draft.ts";
import { fieldPart, type NamedParts } from "../../session/use-open-form.ts";
import { useRecordForm } from "../../session/use-record-form.ts";
import {
  assumptionsForm,
  figureText,
  toAssumptionsDraft,
  type AssumptionsDraft,
} from "./assumptions-draft.ts";
import { FigureField } from "./figure-field.tsx";
import styles from "./figures.module.css";
import { changeOwnBasket } from "./own-basket.ts";
import { useCostTexts } from "./use-cost-words.ts";

const IDS = [...BASKET_SUMS, ...BASKET_FIGURES];
const isSum = (id: string): id is BasketSum => BASKET_SUMS.some((sum) => sum === id);

/** Each figure behind the estimate with where it is from, and beside it the person’s own. */
export function AssumptionsForm({ trip, costs }: { trip: Trip; costs: TripCosts }) {
  const { t } = useWords();
  const texts = useCostTexts();
  const { apply } = useCommands();
  const { basket: own } = trip;
  const usualOf = (id: string) => costs.usual.assumptions.find((one) => one.id === id);
  const currencyOf = (id: BasketSum) => {
    const usual = usualOf(id);
    const shown = usual !== undefined && "sum" in usual ? usual.sum.currency : costs.currency;
    return own?.sums[id]?.currency ?? shown;
  };
  // Nobody is asked what a trip does not need.
  const dataIds: readonly string[] = costs.notNeeded.includes("data") ? ["price-per-gb", "mb-a-day"] : [];
  const ids = IDS.filter((id) => !dataIds.includes(id));
  const saved = toAssumptionsDraft(own);
  const parts = Object.fromEntries(
    IDS.map((id) => [id, fieldPart<AssumptionsDraft>(id, t(`costs.assumed.${id}`))]),
  ) as NamedParts<AssumptionsDraft>;
  const form = useRecordForm({
    draft: useDraft(`costs/${trip.id}/assumptions`),
    initial: saved,
    saved,
    parts,
    schema: assumptionsForm(currencyOf),
  });
  const said = own !== null && Object.keys(own.sums).length + Object.keys(own.figures).length > 0;
  return (
    <RecordFormFrame
      form={form}
      save={(figures) => form.beside.save(changeOwnBasket(trip.id, figures), t("costs.basket.saved"))}
    >
      <div className="scroll-x">
        <Table className={styles.figures}>
          <TableHead columns={[t("costs.assumed.what"), t("costs.assumed.value"), t("costs.assumed.own")]} />
          <tbody>
            {ids.map((id) => (
              <tr key={id}>
                <th scope="row">
                  {t(`costs.assumed.${id}`)}{" "}
                  {form.field(id).value !== "" && <BoxWord>{t("costs.own")}</BoxWord>}
                </th>
                <td>
                  <Usual assumption={usualOf(id)} what={t(`costs.assumed.${id}`)} />
                </td>
                <td>
                  <FigureField
                    label={t("costs.assumed.own.of", { what: t(`costs.assumed.${id}`) })}
                    {...(isSum(id) && { unit: texts.currency(currencyOf(id)) })}
                    {...form.field(id)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
      <div className={styles.actions}>
        <Button type="submit">{t("form.save")}</Button>
        {said && (
          <Button
            variant="transparent"
            onClick={() =>
              void apply(changeOwnBasket(trip.id, { sums: {}, figures: {} }), t("costs.basket.is-reset"))
            }
          >
            {t("costs.basket.reset")}
          </Button>
        )}
      </div>
    </RecordFormFrame>
  );
}

/** The figure that holds as long as the person says none, and where it is from. */
function Usual({ assumption, what }: { assumption: BasketAssumption | undefined; what: string }) {
  const { t, language } = useWords();
  const texts = useCostTexts();
  if (assumption === undefined) return <VerdictText level="unknown">{t("costs.basket.none")}</VerdictText>;
  const { record } = assumption;
  const figure =
    "sum" in assumption
      ? texts.money(assumption.sum.minor, assumption.sum.currency)
      : decimalIn(figureText(assumption.id, assumption.figure), language);
  return (
    <>
      {figure}{" "}
      {record === null ? (
        <span className="meta">
          {t(assumption.id === "nights" ? "costs.assumed.from-trip" : "costs.assumed.ours")}
        </span>
      ) : (
        <Link
          className="go meta"
          href={`/facts/${record}`}
          aria-label={t("costs.assumed.source.of", { what })}
        >
          {t("costs.assumed.source")}
        </Link>
      )}
    </>
  );
}
