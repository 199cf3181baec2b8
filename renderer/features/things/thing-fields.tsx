import { Fieldset } from "@mantine/core";
import type { ThingKind } from "../../../core/catalogue/lookup.ts";
import { useWords } from "../../app/language.tsx";
import type { ZodForm } from "../../app/use-zod-form.ts";
import { DateField } from "../../components/date-field.tsx";
import { EnumField } from "../../components/enum-field.tsx";
import { OwnTextArea } from "../../components/own-text-area.tsx";
import { OwnTextField } from "../../components/own-text-field.tsx";
import { ProductField } from "./product-field.tsx";
import { KNOWLEDGE, type ThingDraft } from "./thing-draft.ts";
import styles from "./thing-form.module.css";

interface ThingFieldsProps {
  kind: ThingKind;
  draft: ThingDraft;
  field: ZodForm<ThingDraft, unknown>["field"];
}

/** What one can say of a thing; which of it depends on its kind. */
export function ThingFields({ kind, draft, field }: ThingFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <ProductField kind={kind} {...field("product")} />
      <OwnTextField
        label={t(kind === "phone" ? "thing.label.phone" : "thing.label")}
        placeholder={t(`thing.label.example.${kind}`)}
        {...field("label")}
      />
      {(kind === "card" || kind === "sim") && (
        <OwnTextField
          label={t(kind === "card" ? "thing.last-digits.card" : "thing.last-digits.sim")}
          inputMode="numeric"
          {...field("lastDigits")}
        />
      )}
      {kind === "card" && (
        <OwnTextField label={t("thing.expires")} placeholder="2028-05" {...field("expires")} />
      )}
      {kind === "phone" ? <DeviceFields field={field} /> : <BalanceFields draft={draft} field={field} />}
      <OwnTextArea label={t("thing.notes")} {...field("notes")} />
    </>
  );
}

/** Money on it, in which currency, and when that was read. */
function BalanceFields({ draft, field }: Omit<ThingFieldsProps, "kind">) {
  const { t } = useWords();
  const asOf = field("asOf");
  return (
    <>
      <div className={styles.money}>
        <OwnTextField label={t("thing.balance")} inputMode="decimal" {...field("amount")} />
        <OwnTextField label={t("thing.balance.currency")} {...field("currency")} />
      </div>
      {draft.amount.trim() !== "" && (
        <DateField
          label={t("thing.balance.as-of")}
          value={asOf.value === "" ? null : asOf.value}
          onChange={(day) => asOf.onChange(day ?? "")}
          problem={asOf.problem}
        />
      )}
    </>
  );
}

/** What the telephone can do, as far as one knows. */
function DeviceFields({ field }: Pick<ThingFieldsProps, "field">) {
  const { t } = useWords();
  return (
    <Fieldset variant="unstyled" legend={t("thing.device")} className={styles.device}>
      {(["esim", "unlocked"] as const).map((what) => (
        <EnumField
          key={what}
          label={t(`thing.device.${what}`)}
          values={KNOWLEDGE}
          text={(known) => t(`thing.device.${known}`)}
          {...field(what)}
        />
      ))}
    </Fieldset>
  );
}
