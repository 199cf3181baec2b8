import { useState } from "react";
import type { ThingKind } from "../../../core/catalogue/lookup.ts";
import {
  askedDetails,
  DETAIL_FIELDS,
  type DetailField as Field,
} from "../../../core/diagnosis/asked-details.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import type { ZodForm } from "../../session/use-zod-form.ts";
import { DetailField } from "./detail-field.tsx";
import styles from "./details-fold.module.css";
import type { ThingDraft } from "./thing-draft.ts";
import { useDetailWords } from "./use-detail-words.ts";

interface DetailsFoldProps {
  kind: ThingKind;
  draft: ThingDraft;
  field: ZodForm<ThingDraft, unknown>["field"];
}

const knownIn = (kind: ThingKind, draft: ThingDraft) =>
  DETAIL_FIELDS[kind].filter((one: Field) => draft[one].trim() !== "");

/**
 * What else one can say of a thing, folded away where nothing of it is known. Its head names what is known; a field with
 * something wrong in it is never hidden.
 */
export function DetailsFold({ kind, draft, field }: DetailsFoldProps) {
  const { t } = useWords();
  const { lookup } = useData();
  const words = useDetailWords();
  const [atFirst] = useState(() => knownIn(kind, draft));
  const [open, setOpen] = useState(atFirst.length > 0);
  const known = knownIn(kind, draft);
  // One that is emptied does not go from under the hand that empties it.
  const asked = askedDetails(lookup, kind, draft.product, new Set<Field>([...known, ...atFirst]));
  if (asked.length === 0) return null;
  const wrong = asked.some((one) => field(one).problem !== undefined);
  const said = known.map((one) => words.known(kind, one, draft[one])).join(t("list.separator"));
  return (
    <details
      className={styles.fold}
      open={open || wrong}
      onToggle={({ currentTarget }) => {
        if (wrong) currentTarget.open = true;
        else setOpen(currentTarget.open);
      }}
    >
      <summary>{said === "" ? t("thing.more") : t("thing.more.known", { known: said })}</summary>
      <div className={styles.fields}>
        {asked.map((one) => (
          <DetailField key={`${kind} ${one}`} kind={kind} field={one} {...field(one)} />
        ))}
      </div>
    </details>
  );
}
