import { useWords } from "../../app/language.tsx";
import { WALLET_GROUPS } from "../../../core/catalogue/product.ts";
import type { ZodForm } from "../../app/use-zod-form.ts";
import { CardFields } from "./card-fields.tsx";
import { EnumField } from "../../components/enum-field.tsx";
import { FORMS, NUMBERS, type ProductDraft, type ProductFolder } from "./product-draft.ts";
import { RegionField } from "./region-field.tsx";

export interface KindFieldsProps {
  field: ZodForm<ProductDraft, unknown>["field"];
}

/** The fields that only one kind of thing has. */
export function KindFields({ folder, field }: KindFieldsProps & { folder: ProductFolder }) {
  const { t } = useWords();
  switch (folder) {
    case "cards":
      return <CardFields field={field} />;
    case "wallets":
      return (
        <EnumField
          label={t("own.group")}
          values={WALLET_GROUPS}
          text={(value) => t(`own.group.${value}`)}
          {...field("walletGroup")}
        />
      );
    case "sims":
      return (
        <>
          <EnumField
            label={t("own.form")}
            values={FORMS}
            text={(value) => t(`own.form.${value}`)}
            {...field("form")}
          />
          <EnumField
            label={t("own.number")}
            values={NUMBERS}
            text={(value) => t(`own.number.${value}`)}
            {...field("number")}
          />
          <RegionField label={t("own.issued-in")} {...field("region")} />
        </>
      );
    case "destinations":
      return <RegionField label={t("own.region")} {...field("region")} />;
  }
}
