import { Button } from "@mantine/core";
import { useState } from "react";
import { moneyIn } from "../../../core/i18n/money.ts";
import { changePerson } from "../../../core/profile/make-change.ts";
import type { Person } from "../../../core/profile/person.ts";
import { CancelButton } from "../../components/cancel-button.tsx";
import { OwnTextField } from "../../components/own-text-field.tsx";
import { RecordFormFrame } from "../../components/record-form-frame.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useDraft } from "../../session/use-draft.ts";
import { fieldPart } from "../../session/use-open-form.ts";
import { useRecordForm } from "../../session/use-record-form.ts";
import { useCommands } from "../../session/commands.tsx";
import { budgetForm, toBudgetDraft, type Budget, type BudgetDraft } from "./budget-draft.ts";
import styles from "./steps.module.css";

/** What somebody can spend in a month away: shown, set, changed, taken away. */
export function BudgetField({ person }: { person: Person }) {
  const { t, language } = useWords();
  const { apply } = useCommands();
  const [writing, setWriting] = useState(false);
  const { monthlyBudget, name } = person;
  if (writing) return <BudgetForm person={person} onClose={() => setWriting(false)} />;
  return (
    <div className={styles.budget}>
      {monthlyBudget !== null && (
        <p>{t("guide.budget.value", { name, money: moneyIn(monthlyBudget, language) })}</p>
      )}
      <p className="meta">{t("guide.budget.text")}</p>
      <Button size="xs" onClick={() => setWriting(true)}>
        {t(monthlyBudget === null ? "guide.budget.set" : "guide.budget.change")}
      </Button>
      {monthlyBudget !== null && (
        <Button
          size="xs"
          variant="transparent"
          onClick={() => void apply([changePerson(person, { ...person, monthlyBudget: null })])}
        >
          {t("guide.budget.remove")}
        </Button>
      )}
    </div>
  );
}

function BudgetForm({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useWords();
  const { records } = useData();
  const now = records.person(person.id);
  const label = t("guide.budget.field", { name: person.name });
  const form = useRecordForm({
    draft: useDraft(`budget/${person.id}`),
    initial: toBudgetDraft(person),
    saved: now === undefined ? "gone" : toBudgetDraft(now),
    parts: {
      amount: fieldPart<BudgetDraft>("amount", label),
      currency: fieldPart<BudgetDraft>("currency", t("guide.budget.currency")),
    },
    schema: budgetForm,
  });
  const save = async (monthlyBudget: Budget) => {
    const was = now ?? person;
    const saved = await form.beside.save(
      [changePerson(was, { ...was, monthlyBudget })],
      t("guide.budget.saved"),
    );
    if (saved) onClose();
  };
  return (
    <RecordFormFrame form={form} save={save} className={styles.noteForm}>
      <OwnTextField autoFocus inputMode="decimal" label={label} {...form.field("amount")} />
      <OwnTextField label={t("guide.budget.currency")} {...form.field("currency")} />
      <Button type="submit">{t("form.save")}</Button>
      <CancelButton variant="transparent" beside={form.beside} onCancel={onClose} />
    </RecordFormFrame>
  );
}
