import { sourceDate } from "../../../core/i18n/dates.ts";
import { regionName } from "../../../core/i18n/regions.ts";
import { PATHS, type FactValue, type PathId } from "../../../core/diagnosis/paths.ts";
import type { Reason } from "../../../core/diagnosis/why-true.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";

/** A fact that decides something, in words: `Valid to: 2028-05`. */
export function useFactText(): (reason: Reason) => string {
  const { t, say, sayCode, language } = useWords();
  const { lookup, records } = useData();
  const nameOf = (id: string) => {
    const name = lookup.nameOf(id) ?? lookup.destination(id)?.name;
    return name === undefined ? id : say(name);
  };
  const word = (one: string) => sayCode(`fix.value.${one}`, { word: one }, "fix.value.other");
  const list = (values: readonly string[]) =>
    values.length === 0 ? t("fix.value.nothing") : values.join(t("list.separator"));

  function textOf(path: PathId, value: FactValue): string {
    if (value === null) return t("fix.value.nothing");
    const values = typeof value === "object" ? value : [String(value)];
    switch (PATHS[path].kind) {
      case "lineage":
        return values.slice(0, 1).map(nameOf).join("");
      case "record":
      case "ids":
        return list([...new Set(values)].map(nameOf));
      case "region":
        return list(values.map((code) => regionName(language, code)));
      case "date":
        return list(values.map((date) => sourceDate(date, language)));
      case "digits":
      case "digit-list":
        return list(values.map((digits) => t("fix.value.digits", { digits })));
      case "whose":
        return list(values.map((id) => records.person(id)?.name ?? t("fix.value.you")));
      case "number":
      case "minimum":
        return list(values);
      case "word":
      case "words":
        return list(values.map(word));
    }
  }
  return ({ path, value }) => t("fix.fact", { label: t(`fix.path.${path}`), value: textOf(path, value) });
}
