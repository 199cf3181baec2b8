import { Button } from "@mantine/core";
import { sumOfLine } from "../../../core/costs/basket.ts";
import { LINE_KINDS, type BasketLine, type LineKind } from "../../../core/profile/basket-shape.ts";
import type { TripCosts } from "../../../core/costs/trip-costs.ts";
import type { Trip } from "../../../core/profile/trip.ts";
import { BoxWord } from "../../components/box-word.tsx";
import { RecordFormFrame } from "../../components/record-form-frame.tsx";
import { Table } from "../../components/table.tsx";
import { TableHead } from "../../components/table-head.tsx";
import { VerdictText } from "../../components/verdict-text.tsx";
import { useCommands } from "../../session/commands.tsx";
import { useWords } from "../../session/language.tsx";
import { useDraft } from "../../session/use-draft.ts";
import { fieldPart } from "../../session/use-open-form.ts";
import { useRecordForm, type RecordForm } from "../../session/use-record-form.ts";
import { basketForm, currencyOfLine, toBasketDraft, type BasketDraft } from "./basket-draft.ts";
import { FigureField } from "./figure-field.tsx";
import styles from "./figures.module.css";
import { changeOwnBasket } from "./own-basket.ts";
import { useCostTexts } from "./use-cost-words.ts";

/** The lines of the basket: the estimate, and beside it what the person knows better. */
export function BasketForm({ trip, costs }: { trip: Trip; costs: TripCosts }) {
  const { t } = useWords();
  const texts = useCostTexts();
  const { apply } = useCommands();
  const saved = toBasketDraft(trip.basket);
  const own = trip.basket?.lines ?? [];
  const parts = LINE_KINDS.flatMap((kind) => [
    [
      `${kind}-count`,
      fieldPart<BasketDraft>(`${kind}-count`, t("costs.basket.count.of", { line: texts.line(kind) })),
    ],
    [
      `${kind}-each`,
      fieldPart<BasketDraft>(
        `${kind}-each`,
        t("costs.basket.each.of", {
          line: texts.line(kind),
          currency: texts.currency(currencyOfLine(costs, own, kind)),
        }),
      ),
    ],
  ]);
  const form = useRecordForm({
    draft: useDraft(`costs/${trip.id}/basket`),
    initial: saved,
    saved,
    parts: Object.fromEntries(parts) as Parameters<
      typeof useRecordForm<BasketDraft, BasketLine[]>
    >[0]["parts"],
    schema: basketForm(costs, own),
  });
  return (
    <RecordFormFrame
      form={form}
      save={(lines) => form.beside.save(changeOwnBasket(trip.id, { lines }), t("costs.basket.saved"))}
    >
      <div className="scroll-x">
        <Table className={styles.figures}>
          <TableHead
            columns={[
              t("costs.by-line.what"),
              { number: t("costs.basket.estimate") },
              t("costs.basket.count"),
              t("costs.basket.each"),
              { number: t("costs.basket.together") },
            ]}
          />
          <tbody>
            {LINE_KINDS.map((kind) => (
              <LineRow key={kind} kind={kind} costs={costs} own={own} form={form} />
            ))}
          </tbody>
        </Table>
      </div>
      <div className={styles.actions}>
        <Button type="submit">{t("form.save")}</Button>
        {own.length > 0 && (
          <Button
            variant="transparent"
            onClick={() => void apply(changeOwnBasket(trip.id, { lines: [] }), t("costs.basket.is-reset"))}
          >
            {t("costs.basket.reset")}
          </Button>
        )}
      </div>
    </RecordFormFrame>
  );
}

interface LineRowProps {
  kind: LineKind;
  costs: TripCosts;
  own: readonly BasketLine[];
  form: RecordForm<BasketDraft, BasketLine[]>;
}

function LineRow({ kind, costs, own, form }: LineRowProps) {
  const { t } = useWords();
  const texts = useCostTexts();
  const isIt = (line: BasketLine) => line.kind === kind;
  const estimate = costs.estimate.lines.find(isIt);
  const line = costs.basket.lines.find(isIt);
  const currency = texts.currency(currencyOfLine(costs, own, kind));
  const sum = line === undefined ? null : sumOfLine(line);
  return (
    <tr>
      <th scope="row">
        {texts.line(kind)} {own.some(isIt) && <BoxWord>{t("costs.own")}</BoxWord>}
      </th>
      <td className="number">
        {estimate === undefined && costs.notNeeded.includes(kind) ? (
          <span className="meta">{t("costs.basket.not-needed")}</span>
        ) : estimate === undefined ? (
          <VerdictText level="unknown">{t("costs.basket.none")}</VerdictText>
        ) : (
          t("costs.times", {
            count: estimate.count,
            each: texts.money(estimate.each.minor, estimate.each.currency),
          })
        )}
      </td>
      <td>
        <FigureField
          label={t("costs.basket.count.of", { line: texts.line(kind) })}
          {...form.field(`${kind}-count`)}
        />
      </td>
      <td>
        <FigureField
          label={t("costs.basket.each.of", { line: texts.line(kind), currency })}
          unit={currency}
          {...form.field(`${kind}-each`)}
        />
      </td>
      <td className="number">{sum !== null && texts.money(sum.minor, sum.currency)}</td>
    </tr>
  );
}
