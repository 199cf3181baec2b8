import { regionsIn } from "../../../core/i18n/regions.ts";
import { useWords } from "../../session/language.tsx";
import { fieldPart, type NamedParts } from "../../session/use-open-form.ts";
import type { ProductDraft, ProductFolder } from "./product-draft.ts";

/** What the form of an own product or place asks for, part by part; each kind has its own. */
export function useProductParts(folder: ProductFolder): NamedParts<ProductDraft> {
  const { t, language } = useWords();
  const regionOf = (code: string) => regionsIn(language).find((region) => region.code === code)?.name ?? code;
  const region = (name: string) => ({
    region: fieldPart<ProductDraft>("region", name, (draft) => regionOf(draft.region)),
  });
  const common = {
    name: fieldPart<ProductDraft>("name", t("own.name")),
    about: fieldPart<ProductDraft>("about", t("own.about")),
  };
  switch (folder) {
    case "cards":
      return {
        ...common,
        group: fieldPart("cardGroup", t("own.group"), ({ cardGroup }) => t(`own.group.${cardGroup}`)),
        funding: fieldPart("funding", t("own.funding"), ({ funding }) => t(`own.funding.${funding}`)),
        networks: fieldPart("networks", t("own.networks"), ({ networks }) =>
          networks.map((network) => t(`own.network.${network}`)).join(t("list.separator")),
        ),
        ...region(t("own.issued-in")),
      };
    case "wallets":
      return {
        ...common,
        group: fieldPart("walletGroup", t("own.group"), ({ walletGroup }) => t(`own.group.${walletGroup}`)),
      };
    case "sims":
      return {
        ...common,
        form: fieldPart("form", t("own.form"), ({ form }) => t(`own.form.${form}`)),
        number: fieldPart("number", t("own.number"), ({ number }) => t(`own.number.${number}`)),
        ...region(t("own.issued-in")),
      };
    case "destinations":
      return { ...common, ...region(t("own.region")) };
  }
}
