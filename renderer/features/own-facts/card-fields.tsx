import { Checkbox } from "@mantine/core";
import { CARD_GROUPS } from "../../../core/catalogue/product.ts";
import { useWords } from "../../app/language.tsx";
import { EnumField } from "./enum-field.tsx";
import styles from "./form.module.css";
import type { KindFieldsProps } from "./kind-fields.tsx";
import { FUNDINGS, NETWORKS } from "./product-draft.ts";
import { RegionField } from "./region-field.tsx";

/** What a card is: its kind, where the money comes from, the brands on it, where it was issued. */
export function CardFields({ draft, set }: KindFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <EnumField
        label={t("own.group")}
        values={CARD_GROUPS}
        text={(value) => t(`own.group.${value}`)}
        value={draft.cardGroup}
        onChange={(cardGroup) => set({ cardGroup })}
      />
      <EnumField
        label={t("own.funding")}
        values={FUNDINGS}
        text={(value) => t(`own.funding.${value}`)}
        value={draft.funding}
        onChange={(funding) => set({ funding })}
      />
      <Checkbox.Group
        label={t("own.networks")}
        value={draft.networks}
        onChange={(chosen) => set({ networks: NETWORKS.filter((one) => chosen.includes(one)) })}
      >
        <div className={styles.choices}>
          {NETWORKS.map((network) => (
            <Checkbox key={network} value={network} label={t(`own.network.${network}`)} />
          ))}
        </div>
      </Checkbox.Group>
      <RegionField label={t("own.issued-in")} value={draft.region} onChange={(region) => set({ region })} />
    </>
  );
}
