import { useMemo } from "react";
import { Link, useLocation } from "wouter";
import type { ThingKind } from "../../../core/catalogue/lookup.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { newProductAddress, useHere } from "../../session/own-address.ts";
import { ChoiceField } from "../../components/choice-field.tsx";
import { useProductChoices, useProductFilter } from "../../components/product-choices.ts";

interface ProductFieldProps {
  kind: ThingKind;
  value: string;
  onChange: (product: string) => void;
  problem: string | undefined;
}

/** Which one of the catalogue it is: found by any of its names in either language, pinyin or initials; or one’s own. */
export function ProductField({ kind, value, onChange, problem }: ProductFieldProps) {
  const { t, say } = useWords();
  const { lookup, catalogue } = useData();
  const [, navigate] = useLocation();
  const here = useHere();
  const products = useMemo(
    () => lookup.products.filter((product) => product.kind === kind),
    [lookup.products, kind],
  );
  const choices = useProductChoices(products);
  const filter = useProductFilter(products);
  const field = { autoFocus: true, label: t("thing.product"), value, onChange, filter, problem };
  if (kind === "phone") {
    const phones = catalogue.phones.map(({ id, name }) => ({ value: id, label: say(name) }));
    return <ChoiceField {...field} data={phones} />;
  }
  return (
    <>
      <ChoiceField
        {...field}
        data={choices}
        otherwise={{
          label: (typed, nothingFits) =>
            nothingFits ? t("thing.nothing-fits", { typed }) : t("thing.not-listed"),
          onChoose: (typed) => navigate(newProductAddress(kind, typed, here)),
        }}
      />
      <p className="meta">
        <Link href={newProductAddress(kind, "", here)}>{t("thing.not-listed")}</Link>
      </p>
    </>
  );
}
