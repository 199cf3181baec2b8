import { Button } from "@mantine/core";
import type { RatePair } from "../../../core/costs/rate-pairs.ts";
import { noteRate } from "../../../core/profile/decide.ts";
import { DateField } from "../../components/date-field.tsx";
import { OwnTextField } from "../../components/own-text-field.tsx";
import { useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useZodForm } from "../../session/use-zod-form.ts";
import styles from "./figures.module.css";
import { rateForm } from "./rate-draft.ts";
import { useCostTexts } from "./use-cost-words.ts";

/** Notes a rate of one’s own for a pair of currencies. */
export function RateForm({ pair, onClose }: { pair: RatePair; onClose: () => void }) {
  const { t } = useWords();
  const { today } = useData();
  const { apply } = useCommands();
  const texts = useCostTexts();
  const [from, to] = [texts.currency(pair.from), texts.currency(pair.to)];
  const { place, submit, field } = useZodForm({ perUnit: "", asOf: today }, rateForm(today));
  return (
    <form
      ref={place}
      noValidate
      className={styles.rateForm}
      aria-label={t("costs.rate.note.of", { from, to })}
      onSubmit={(event) =>
        submit(async (noted) => {
          if (await apply(({ rates }) => noteRate(rates, pair, noted), t("costs.rate.saved"))) onClose();
        }, event)
      }
    >
      <OwnTextField
        autoFocus
        label={t("costs.rate.field", { from, to })}
        inputMode="decimal"
        {...field("perUnit")}
      />
      <DateField label={t("costs.rate.day")} {...field("asOf")} />
      <div className={styles.actions}>
        <Button type="submit">{t("form.save")}</Button>
        <Button variant="transparent" onClick={onClose}>
          {t("form.cancel")}
        </Button>
      </div>
    </form>
  );
}
