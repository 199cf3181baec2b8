import { useMemo } from "react";
import { regionsIn } from "../../../core/i18n/regions.ts";
import { useWords } from "../../app/language.tsx";
import { ChoiceField } from "../../components/choice-field.tsx";

interface RegionFieldProps {
  label: string;
  /** ISO 3166-1 alpha-2; empty for many regions or none. */
  value: string;
  onChange: (value: string) => void;
}

/** A region of the world, by its name in the page’s language; empty means no single one. */
export function RegionField({ label, value, onChange }: RegionFieldProps) {
  const { t, language } = useWords();
  const data = useMemo(
    () => regionsIn(language).map(({ code, name }) => ({ value: code, label: name })),
    [language],
  );
  return (
    <ChoiceField
      label={label}
      description={t("own.region.hint")}
      data={data}
      value={value}
      onChange={onChange}
      clearable
    />
  );
}
