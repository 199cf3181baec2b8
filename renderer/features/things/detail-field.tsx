import { useMemo } from "react";
import type { ThingKind } from "../../../core/catalogue/lookup.ts";
import { regionsIn } from "../../../core/i18n/regions.ts";
import { detailPath, type DetailField as Field } from "../../../core/diagnosis/asked-details.ts";
import {
  cardDetailsSchema,
  simDetailsSchema,
  walletDetailsSchema,
} from "../../../core/profile/thing-details.ts";
import { atStart } from "../../session/at-start.ts";
import { useWords } from "../../session/language.tsx";
import type { FieldProps } from "../../session/use-zod-form.ts";
import { ChoiceField } from "../../components/choice-field.tsx";
import { DateField } from "../../components/date-field.tsx";
import { EnumField } from "../../components/enum-field.tsx";
import { OwnTextField } from "../../components/own-text-field.tsx";
import { isMonth } from "./details-draft.ts";
import { useDetailWords } from "./use-detail-words.ts";

/** The words to choose from, as the record has them. */
const CHOICES: Partial<Record<Field, readonly string[]>> = {
  status: cardDetailsSchema.shape.status.unwrap().options,
  class: cardDetailsSchema.shape.class.unwrap().options,
  identity: walletDetailsSchema.shape.identity.unwrap().options,
  document: walletDetailsSchema.shape.document.unwrap().options,
  state: simDetailsSchema.shape.state.unwrap().options,
  roaming: simDetailsSchema.shape.roaming.unwrap().options,
  new: ["yes", "no"],
};

interface DetailFieldProps extends FieldProps<string> {
  kind: ThingKind;
  field: Field;
}

/** One thing that is asked of a thing: one of a few words, a region, a month, a day, or a few digits. */
export function DetailField({ kind, field, value, onChange, problem }: DetailFieldProps) {
  const { t } = useWords();
  const words = useDetailWords();
  const shared = { label: t(`thing.more.${detailPath(kind, field)}`), onChange, problem };
  const choices = CHOICES[field];
  if (choices !== undefined) {
    return (
      <EnumField
        {...shared}
        value={value}
        values={["", ...choices]}
        text={(one) => (one === "" ? t("thing.device.unknown") : atStart(words.value(kind, field, one)))}
      />
    );
  }
  if (field === "region") return <RegionField {...shared} value={value} />;
  if (field === "openedOn" && !isMonth(kind, field)) {
    return (
      <DateField {...shared} value={value === "" ? null : value} onChange={(day) => onChange(day ?? "")} />
    );
  }
  return isMonth(kind, field) ? (
    <OwnTextField {...shared} value={value} placeholder="2024-05" />
  ) : (
    <OwnTextField {...shared} value={value} inputMode="numeric" />
  );
}

function RegionField(props: FieldProps<string> & { label: string }) {
  const { language } = useWords();
  const regions = useMemo(
    () => regionsIn(language).map(({ code, name }) => ({ value: code, label: name })),
    [language],
  );
  return <ChoiceField {...props} data={regions} clearable />;
}
