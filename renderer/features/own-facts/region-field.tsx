import { useMemo } from "react";
import { regionsIn } from "../../../core/i18n/regions.ts";
import { useWords } from "../../app/language.tsx";
import type { FieldProps } from "../../app/use-zod-form.ts";
import { ChoiceField } from "../../components/choice-field.tsx";

interface RegionFieldProps extends FieldProps<string> {
  label: string;
}

/**
 * A region of the world, by its name in the page’s language. The value is ISO 3166-1 alpha-2; empty for many regions or
 * none.
 */
export function RegionField(props: RegionFieldProps) {
  const { t, language } = useWords();
  const data = useMemo(
    () => regionsIn(language).map(({ code, name }) => ({ value: code, label: name })),
    [language],
  );
  return <ChoiceField {...props} description={t("own.region.hint")} data={data} clearable />;
}
