import { useWords } from "../../app/language.tsx";
import { WALLET_GROUPS } from "../../../core/catalogue/product.ts";
import { CardFields } from "./card-fields.tsx";
import { EnumField } from "./enum-field.tsx";
import { FORMS, NUMBERS, type ProductDraft, type ProductFolder } from "./product-draft.ts";
import { RegionField } from "./region-field.tsx";

export interface KindFieldsProps {
  draft: ProductDraft;
  set: (part: Partial<ProductDraft>) => void;
}

/** The fields that only one kind of thing has. */
export function KindFields({ folder, draft, set }: KindFieldsProps & { folder: ProductFolder }) {
  const { t } = useWords();
  switch (folder) {
    case "cards":
      return <CardFields draft={draft} set={set} />;
    case "wallets":
      return (
        <EnumField
          label={t("own.group")}
          values={WALLET_GROUPS}
          text={(value) => t(`own.group.${value}`)}
          value={draft.walletGroup}
          onChange={(walletGroup) => set({ walletGroup })}
        />
      );
    case "sims":
      return (
        <>
          <EnumField
            label={t("own.form")}
            values={FORMS}
            text={(value) => t(`own.form.${value}`)}
            value={draft.form}
            onChange={(form) => set({ form })}
          />
          <EnumField
            label={t("own.number")}
            values={NUMBERS}
            text={(value) => t(`own.number.${value}`)}
            value={draft.number}
            onChange={(number) => set({ number })}
          />
          <RegionField
            label={t("own.issued-in")}
            value={draft.region}
            onChange={(region) => set({ region })}
          />
        </>
      );
    case "destinations":
      return (
        <RegionField label={t("own.region")} value={draft.region} onChange={(region) => set({ region })} />
      );
  }
}
