import type { ComboboxItem, OptionsFilter } from "@mantine/core";
import { Link } from "wouter";
import type { ThingKind } from "../../../core/catalogue/lookup.ts";
import { findProducts } from "../../../core/search/find-products.ts";
import { useData } from "../../app/data.tsx";
import { findRecords } from "../../app/find-records.ts";
import { useWords } from "../../app/language.tsx";
import { ChoiceField } from "../../components/choice-field.tsx";

interface ProductFieldProps {
  kind: ThingKind;
  value: string;
  onChange: (product: string) => void;
  problem: string | undefined;
}

/** Which one of the catalogue it is: found by its name in either language, pinyin or initials; or one’s own. */
export function ProductField({ kind, value, onChange, problem }: ProductFieldProps) {
  const { t, say } = useWords();
  const { lookup, catalogue, builtIn } = useData();
  const products = kind === "phone" ? [] : lookup.products.filter((product) => product.kind === kind);
  const records = kind === "phone" ? catalogue.phones : products;
  const filter: OptionsFilter = ({ options, search }) => {
    const items = options as ComboboxItem[];
    const text = search.trim();
    if (text === "") return items;
    const found = findProducts(products, findRecords(builtIn), text).map(({ id }) => id);
    const fits = (item: ComboboxItem) =>
      found.includes(item.value) || item.label.toLowerCase().includes(text.toLowerCase());
    return items
      .filter(fits)
      .toSorted((a, b) => (found.indexOf(a.value) + 1 || 999) - (found.indexOf(b.value) + 1 || 999));
  };
  return (
    <>
      <ChoiceField
        autoFocus
        label={t("thing.product")}
        value={value}
        onChange={onChange}
        data={records.map(({ id, name }) => ({ value: id, label: say(name) }))}
        filter={filter}
        problem={problem}
      />
      {kind !== "phone" && (
        <p className="meta">
          <Link href={`/facts/own/new/${kind}`}>{t("thing.not-listed")}</Link>
        </p>
      )}
    </>
  );
}
