import { CloseButton, NativeSelect } from "@mantine/core";
import { useMemo } from "react";
import type { ProductKind } from "../../../core/catalogue/product.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useProductChoices } from "../../components/product-choices.ts";
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
  const { t, say } = useWords();
  const { lookup } = useData();
  const rest = useMemo(
    () => lookup.products.filter((product) => product.kind === kind && !chosen.includes(product.id)),
    [lookup.products, kind, chosen],
  );
  const choices = useProductChoices(rest);
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
          data={[{ value: "", label: t("compare.add") }, ...choices]}
        />
      )}
    </>
  );
}
