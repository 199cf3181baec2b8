import { Fieldset, NativeSelect } from "@mantine/core";
import type { ThingKind } from "../../../core/catalogue/lookup.ts";
import { useWords } from "../../app/language.tsx";
import { DateField } from "../../components/date-field.tsx";
import { OwnTextArea } from "../../components/own-text-area.tsx";
import { OwnTextField } from "../../components/own-text-field.tsx";
import { ProductField } from "./product-field.tsx";
import type { Knowledge, ThingDraft } from "./thing-draft.ts";
import styles from "./thing-form.module.css";

interface ThingFieldsProps {
  kind: ThingKind;
  draft: ThingDraft;
  set: <F extends keyof ThingDraft>(field: F) => (value: ThingDraft[F]) => void;
  /** The sentence for what is wrong with a field. */
  problem: (field: keyof ThingDraft) => string | undefined;
}

/** What one can say of a thing; which of it depends on its kind. */
export function ThingFields({ kind, draft, set, problem }: ThingFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <ProductField
        kind={kind}
        value={draft.product}
        onChange={set("product")}
        problem={problem("product")}
      />
      <OwnTextField
        label={t(kind === "phone" ? "thing.label.phone" : "thing.label")}
        placeholder={t(`thing.label.example.${kind}`)}
        value={draft.label}
        onChange={set("label")}
        problem={problem("label")}
      />
      {(kind === "card" || kind === "sim") && (
        <OwnTextField
          label={t(kind === "card" ? "thing.last-digits.card" : "thing.last-digits.sim")}
          inputMode="numeric"
          value={draft.lastDigits}
          onChange={set("lastDigits")}
          problem={problem("lastDigits")}
        />
      )}
      {kind === "card" && (
        <OwnTextField
          label={t("thing.expires")}
          placeholder="2028-05"
          value={draft.expires}
          onChange={set("expires")}
          problem={problem("expires")}
        />
      )}
      {kind === "phone" ? (
        <DeviceFields draft={draft} set={set} />
      ) : (
        <BalanceFields draft={draft} set={set} problem={problem} />
      )}
      <OwnTextArea
        label={t("thing.notes")}
        value={draft.notes}
        onChange={set("notes")}
        problem={problem("notes")}
      />
    </>
  );
}

/** Money on it, in which currency, and when that was read. */
function BalanceFields({ draft, set, problem }: Omit<ThingFieldsProps, "kind">) {
  const { t } = useWords();
  return (
    <>
      <div className={styles.money}>
        <OwnTextField
          label={t("thing.balance")}
          inputMode="decimal"
          value={draft.amount}
          onChange={set("amount")}
          problem={problem("amount")}
        />
        <OwnTextField
          label={t("thing.balance.currency")}
          value={draft.currency}
          onChange={set("currency")}
          problem={problem("currency")}
        />
      </div>
      {draft.amount.trim() !== "" && (
        <DateField
          label={t("thing.balance.as-of")}
          value={draft.asOf === "" ? null : draft.asOf}
          onChange={(day) => set("asOf")(day ?? "")}
          problem={problem("asOf")}
        />
      )}
    </>
  );
}

const KNOWLEDGE: readonly Knowledge[] = ["unknown", "yes", "no"];

/** What the telephone can do, as far as one knows. */
function DeviceFields({ draft, set }: Pick<ThingFieldsProps, "draft" | "set">) {
  const { t } = useWords();
  return (
    <Fieldset variant="unstyled" legend={t("thing.device")} className={styles.device}>
      {(["esim", "unlocked"] as const).map((what) => (
        <NativeSelect
          key={what}
          label={t(`thing.device.${what}`)}
          value={draft[what]}
          onChange={(event) => set(what)(event.currentTarget.value as Knowledge)}
          data={KNOWLEDGE.map((known) => ({ value: known, label: t(`thing.device.${known}`) }))}
        />
      ))}
    </Fieldset>
  );
}
