import { Checkbox } from "@mantine/core";
import { CARD_GROUPS } from "../../../core/catalogue/product.ts";
import { useWords } from "../../app/language.tsx";
import { EnumField } from "../../components/enum-field.tsx";
import styles from "./form.module.css";
import type { KindFieldsProps } from "./kind-fields.tsx";
import { FUNDINGS, NETWORKS } from "./product-draft.ts";
import { RegionField } from "./region-field.tsx";

/** What a card is: its kind, where the money comes from, the brands on it, where it was issued. */
export function CardFields({ field }: KindFieldsProps) {
  const { t } = useWords();
  const networks = field("networks");
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
      <Checkbox.Group
        label={t("own.networks")}
        value={networks.value}
        onChange={(chosen) => networks.onChange(NETWORKS.filter((one) => chosen.includes(one)))}
      >
        <div className={styles.choices}>
          {NETWORKS.map((network) => (
            <Checkbox key={network} value={network} label={t(`own.network.${network}`)} />
          ))}
        </div>
      </Checkbox.Group>
      <RegionField label={t("own.issued-in")} {...field("region")} />
    </>
  );
}
