import { NativeSelect } from "@mantine/core";
import { useMemo, useState } from "react";
import { useLocation } from "wouter";
import { CONFIDENCES } from "../../../core/catalogue/evidence.ts";
import type { Statement } from "../../../core/catalogue/statement.ts";
import { recordNamer } from "../../../core/facts/record-name.ts";
import { folderOf, statementAbout } from "../../../core/overlay/own-statement.ts";
import { putOwn } from "../../../core/profile/make-change.ts";
import type { Pair } from "../../../core/compatibility/answer.ts";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import { useOpenForm } from "../../app/use-open-form.ts";
import { ChangedElsewhere } from "../../components/changed-elsewhere.tsx";
import { DateField } from "../../components/date-field.tsx";
import { OwnTextArea } from "../../components/own-text-area.tsx";
import { OwnTextField } from "../../components/own-text-field.tsx";
import { FormActions } from "./form-actions.tsx";
import styles from "./form.module.css";
import { LevelField } from "./level-field.tsx";
import { PairFields } from "./pair-fields.tsx";
import {
  draftOf,
  MAX,
  pairOf,
  problemsOf,
  type StatementDraft,
  type StatementProblems,
} from "./statement-draft.ts";
import { useStatementParts } from "./statement-parts.ts";
import { recordsOf } from "./statement-record.ts";
import { OwnForm } from "./own-form.tsx";
import { useBack } from "./use-back.ts";
import { useProblems } from "./use-problems.ts";

interface StatementFormProps {
  /** What it is about, as far as that is known. */
  pair: Partial<Pair>;
  /** The answer there is, of this pair or inherited: the form is filled with it. */
  base: Statement | null;
  /** The pair is given: a record is changed or corrected. */
  fixed: boolean;
}

/** What works with what, or where: level, a few words for the cell, a sentence, when it was seen and how sure. */
export function StatementForm({ pair, base, fixed }: StatementFormProps) {
  const { t, say, ...words } = useWords();
  // The words in the form are those of one language, whatever the page speaks later.
  const [language] = useState(words.language);
  const { catalogue, profile, own, today } = useData();
  const back = useBack();
  const [, navigate] = useLocation();
  const { overlay } = profile;
  const mine = fixed && base !== null && own.has(`${folderOf(base.target)}/${base.id}`);
  const [opened] = useState(today);
  const now = draftOf(pair, base, mine, { language, today: opened, overlay });
  const [draft, setDraft] = useState(now);
  const gone = fixed && base !== null && !catalogue[folderOf(base.target)].some(({ id }) => id === base.id);
  const parts = useStatementParts();
  const beside = useOpenForm({ values: draft, setValues: setDraft, saved: gone ? null : now, parts });
  const { form, problems, report, forget } = useProblems<StatementProblems>({});
  const nameOf = useMemo(() => recordNamer(catalogue), [catalogue]);
  const set = <F extends keyof StatementDraft>(field: F, value: StatementDraft[F]) => {
    setDraft((d) => ({ ...d, [field]: value }));
    forget(field);
  };
  const problem = (field: keyof StatementDraft) => {
    const found = problems[field];
    if (found === undefined) return undefined;
    if (found === "too-long") return t("field.too-long", { max: field === "from" ? MAX.from : MAX.note });
    return t(`own.problem.${found}`);
  };
  const submit = async () => {
    const found = problemsOf(draft, base, language, today);
    const { level, seen } = draft;
    if (Object.keys(found).length > 0 || level === "" || seen === null) return report(found);
    const about: Pair =
      fixed && base !== null ? { product: base.product, target: base.target } : pairOf(draft);
    const asGiven = draft.product === pair.product && about.target.id === pair.target?.id;
    const over = statementAbout(catalogue, about) ?? (asGiven ? base : null);
    const suffix = crypto.randomUUID().slice(0, 8);
    const records = recordsOf({ ...draft, level, seen }, about, over, {
      catalogue,
      overlay,
      language,
      suffix,
    });
    const folder = folderOf(about.target);
    const [record] = records[folder];
    if (record === undefined) return;
    const name = say(nameOf({ key: `${folder}/${record.id}`, folder, record }));
    if (await beside.save([putOwn(overlay, records)], t("own.saved", { name }))) navigate(back);
  };
  return (
    <OwnForm form={form} onSubmit={submit}>
      <ChangedElsewhere beside={beside} />
      {!fixed && <PairFields draft={draft} set={set} problem={problem} />}
      <LevelField value={draft.level} onChange={(level) => set("level", level)} problem={problem("level")} />
      <OwnTextField
        label={draft.level === "partial" ? t("own.short") : t("own.short.optional")}
        description={t("own.short.hint")}
        value={draft.short}
        onChange={(value) => set("short", value)}
        problem={problem("short")}
      />
      <OwnTextArea
        label={t("own.note")}
        value={draft.note}
        onChange={(value) => set("note", value)}
        problem={problem("note")}
      />
      <div className={styles.pair}>
        <DateField
          label={t("own.seen")}
          value={draft.seen}
          onChange={(value) => set("seen", value)}
          problem={problem("seen")}
        />
        <NativeSelect
          label={t("own.confidence")}
          value={draft.confidence}
          onChange={({ currentTarget: { value } }) =>
            set("confidence", CONFIDENCES.find((one) => one === value) ?? "medium")
          }
          data={CONFIDENCES.map((value) => ({ value, label: t(`confidence.${value}`) }))}
        />
      </div>
      <OwnTextField
        label={t("own.from")}
        placeholder={t("own.from.example")}
        value={draft.from}
        onChange={(value) => set("from", value)}
        problem={problem("from")}
      />
      <FormActions back={back} />
    </OwnForm>
  );
}
