import { Button } from "@mantine/core";
import type { RatePair } from "../../../core/costs/rate-pairs.ts";
import { dayFull } from "../../../core/i18n/dates.ts";
import { noteRate } from "../../../core/profile/decide.ts";
import type { NotedRate } from "../../../core/profile/own-rate.ts";
import { CancelButton } from "../../components/cancel-button.tsx";
import { DateField } from "../../components/date-field.tsx";
import { OwnTextField } from "../../components/own-text-field.tsx";
import { RecordFormFrame } from "../../components/record-form-frame.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useDraft } from "../../session/use-draft.ts";
import { fieldPart } from "../../session/use-open-form.ts";
import { useRecordForm } from "../../session/use-record-form.ts";
import styles from "./figures.module.css";
import { rateForm, type RateDraft } from "./rate-draft.ts";
import { useCostTexts } from "./use-cost-words.ts";

/** Notes a rate of one’s own for a pair of currencies. */
export function RateForm({ pair, onClose }: { pair: RatePair; onClose: () => void }) {
  const { t, language } = useWords();
  const { today } = useData();
  const texts = useCostTexts();
  const [from, to] = [texts.currency(pair.from), texts.currency(pair.to)];
  const form = useRecordForm({
    draft: useDraft(`rate/${pair.from}/${pair.to}`),
    initial: { perUnit: "", asOf: today },
    saved: "new",
    parts: {
      perUnit: fieldPart<RateDraft>("perUnit", t("costs.rate.field", { from, to })),
      asOf: fieldPart<RateDraft>("asOf", t("costs.rate.day"), ({ asOf }) =>
        asOf === null ? "" : dayFull(asOf, language),
      ),
    },
    schema: rateForm(today),
  });
  const save = async (noted: NotedRate) => {
    const saved = await form.beside.save(({ rates }) => noteRate(rates, pair, noted), t("costs.rate.saved"));
    if (saved) onClose();
  };
  return (
    <RecordFormFrame
      form={form}
      save={save}
      label={t("costs.rate.note.of", { from, to })}
      className={styles.rateForm}
    >
      <OwnTextField
        autoFocus
        label={t("costs.rate.field", { from, to })}
        inputMode="decimal"
        {...form.field("perUnit")}
      />
      <DateField label={t("costs.rate.day")} {...form.field("asOf")} />
      <div className={styles.actions}>
        <Button type="submit">{t("form.save")}</Button>
        <CancelButton variant="transparent" beside={form.beside} onCancel={onClose} />
      </div>
    </RecordFormFrame>
  );
}
