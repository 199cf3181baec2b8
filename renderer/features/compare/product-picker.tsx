import { CloseButton, NativeSelect } from "@mantine/core";
import type { ProductKind } from "../../../core/catalogue/product.ts";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import styles from "./product-picker.module.css";

interface ProductPickerProps {
  kind: ProductKind;
  chosen: readonly string[];
  /** As many as fit are chosen. */
  full: boolean;
  onToggle: (id: string) => void;
}

/** The products that stand beside each other, each to be taken away, and the list to add one from. */
export function ProductPicker({ kind, chosen, full, onToggle }: ProductPickerProps) {
  const { t, say, language } = useWords();
  const { lookup } = useData();
  const rest = lookup.products
    .filter((product) => product.kind === kind && !chosen.includes(product.id))
    .map((product) => ({ value: product.id, label: say(product.name) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));
  return (
    <>
      {chosen.map((id) => {
        const name = say(lookup.product(id)?.name ?? { en: id, "zh-CN": id });
        return (
          <span key={id} className={styles.chosen}>
            {name}
            <CloseButton
              size="sm"
              aria-label={t("compare.take-away", { name })}
              onClick={() => onToggle(id)}
            />
          </span>
        );
      })}
      {!full && (
        <NativeSelect
          aria-label={t("compare.add")}
          value=""
          onChange={(event) => onToggle(event.currentTarget.value)}
          data={[{ value: "", label: t("compare.add") }, ...rest]}
        />
      )}
    </>
  );
}
