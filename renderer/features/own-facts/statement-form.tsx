import { useMemo } from "react";
import { useLocation } from "wouter";
import { CONFIDENCES } from "../../../core/catalogue/confidence.ts";
import type { Pair, Statement } from "../../../core/catalogue/statement.ts";
import { recordNamer } from "../../../core/facts/record-name.ts";
import { folderOf, statementAbout } from "../../../core/overlay/own-statement.ts";
import { putOwn } from "../../../core/profile/make-change.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useDraft } from "../../session/use-draft.ts";
import { useRecordForm } from "../../session/use-record-form.ts";
import { DateField } from "../../components/date-field.tsx";
import { EnumField } from "../../components/enum-field.tsx";
import { OwnTextArea } from "../../components/own-text-area.tsx";
import { OwnTextField } from "../../components/own-text-field.tsx";
import { RecordFormFrame } from "../../components/record-form-frame.tsx";
import { FormActions } from "./form-actions.tsx";
import styles from "./form.module.css";
import { LevelField } from "./level-field.tsx";
import { PairFields } from "./pair-fields.tsx";
import { draftOf, pairOf, statementForm, type ReadStatement } from "./statement-draft.ts";
import { useStatementParts } from "./statement-parts.ts";
import { recordsOf } from "./statement-record.ts";
import { useBack } from "./use-back.ts";

interface StatementFormProps {
  /** What it is about, as far as that is known. */
  pair: Partial<Pair>;
  /** The answer there is, of this pair or inherited: the form is filled with it. */
  base: Statement | null;
  /** The pair is given: a record is changed or corrected. */
  fixed: boolean;
}

/** What a draft is about: the record that is there, or a pair and what its form is filled with. */
function aboutOf({ pair: { product, target }, base, fixed }: StatementFormProps): string {
  return fixed && base !== null
    ? `own/${folderOf(base.target)}/${base.id}`
    : ["own/statement/new", product, target?.kind, target?.id, target?.use, base?.id].join("/");
}

/** What works with what, or where: level, a few words for the cell, a sentence, when it was seen and how sure. */
export function StatementForm(props: StatementFormProps) {
  const { pair, base, fixed } = props;
  const { t, say, ...words } = useWords();
  const { catalogue, profile, own, today } = useData();
  const back = useBack();
  const [, navigate] = useLocation();
  const { overlay } = profile;
  const mine = fixed && base !== null && own.has(`${folderOf(base.target)}/${base.id}`);
  // The words in the form are those of one language, whatever the page speaks later.
  const begun = { language: words.language, today };
  const typing = useDraft<typeof begun>(aboutOf(props), (last = begun) => last);
  const { language } = typing.side;
  const now = draftOf(pair, base, mine, { ...typing.side, overlay });
  const gone = fixed && base !== null && !catalogue[folderOf(base.target)].some(({ id }) => id === base.id);
  const form = useRecordForm({
    draft: typing,
    initial: now,
    saved: gone ? "gone" : now,
    parts: useStatementParts(),
    schema: statementForm({ base, language, today }),
  });
  const nameOf = useMemo(() => recordNamer(catalogue), [catalogue]);
  const save = async (draft: ReadStatement) => {
    const about: Pair =
      fixed && base !== null ? { product: base.product, target: base.target } : pairOf(draft);
    const asGiven = draft.product === pair.product && about.target.id === pair.target?.id;
    const over = statementAbout(catalogue, about) ?? (asGiven ? base : null);
    const suffix = crypto.randomUUID().slice(0, 8);
    const records = recordsOf(draft, about, over, { catalogue, overlay, language, suffix });
    const folder = folderOf(about.target);
    const [record] = records[folder];
    if (record === undefined) return;
    const name = say(nameOf({ key: `${folder}/${record.id}`, folder, record }));
    if (await form.beside.save([putOwn(overlay, records)], t("own.saved", { name }))) navigate(back);
  };
  const { values, field } = form;
  return (
    <RecordFormFrame form={form} save={save} className={styles.form}>
      {!fixed && <PairFields draft={values} field={field} />}
      <LevelField {...field("level")} />
      <OwnTextField
        label={values.level === "partial" ? t("own.short") : t("own.short.optional")}
        description={t("own.short.hint")}
        {...field("short")}
      />
      <OwnTextArea label={t("own.note")} {...field("note")} />
      <div className={styles.pair}>
        <DateField label={t("own.seen")} {...field("seen")} />
        <EnumField
          label={t("own.confidence")}
          values={CONFIDENCES}
          text={(value) => t(`confidence.${value}`)}
          {...field("confidence")}
        />
      </div>
      <OwnTextField label={t("own.from")} placeholder={t("own.from.example")} {...field("from")} />
      <FormActions beside={form.beside} back={back} />
    </RecordFormFrame>
  );
}
