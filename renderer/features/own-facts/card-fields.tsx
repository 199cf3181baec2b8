import { CARD_GROUPS } from "../../../core/catalogue/product.ts";
import { useWords } from "../../session/language.tsx";
import { BoxesField } from "../../components/boxes-field.tsx";
import { EnumField } from "../../components/enum-field.tsx";
import styles from "./form.module.css";
import type { KindFieldsProps } from "./kind-fields.tsx";
import { FUNDINGS, NETWORKS } from "./product-draft.ts";
import { RegionField } from "./region-field.tsx";

/** What a card is: its kind, where the money comes from, the brands on it, where it was issued. */
export function CardFields({ field }: KindFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <EnumField
        label={t("own.group")}
        values={CARD_GROUPS}
        text={(value) => t(`own.group.${value}`)}
        {...field("cardGroup")}
      />
      <EnumField
        label={t("own.funding")}
        values={FUNDINGS}
        text={(value) => t(`own.funding.${value}`)}
        {...field("funding")}
      />
      <BoxesField
        label={t("own.networks")}
        of={NETWORKS}
        text={(network) => t(`own.network.${network}`)}
        className={styles.choices}
        {...field("networks")}
      />
      <RegionField label={t("own.issued-in")} {...field("region")} />
    </>
  );
}
