import type { GuideFor } from "../../../core/guides/guide-for.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";

/** Why a guide is nothing for somebody, in a few words: the fact that rules it out. */
export function useNotForText(): (look: GuideFor) => string {
  const { t, say } = useWords();
  const { lookup } = useData();
  const nameOf = (id: string) => {
    const name = lookup.nameOf(id);
    return name === undefined ? id : say(name);
  };
  return ({ guide, why }) => {
    const other = t("guide.not.other", { who: say(guide.who.text) });
    if (why === null) return "";
    if (why.kind === "has") return t("guide.not.has", { product: nameOf(why.product) });
    if (why.kind === "unrelated") return t("guide.not.none");
    if (why.kind === "none") return t(`guide.not.${why.of}`);
    const { path, value, wanted } = why;
    const [subject] = path.split(".");
    if (path === "person.lives" && (value === "mainland" || value === "elsewhere"))
      return t(`guide.not.lives.${value}`);
    if (path === "place.side" && (value === "mainland" || value === "abroad"))
      return t(`guide.not.place.${value}`);
    if (path === "things")
      return t("guide.not.things", { products: wanted.map(nameOf).join(t("list.separator")) });
    if (path === "person.documents") return t("guide.not.papers");
    if (path === "person.nameHas") return t("guide.not.name");
    if (path === "phone.esim") return t("guide.not.esim");
    switch (subject) {
      case "card":
        return t("guide.not.card-fact");
      case "wallet":
        return t("guide.not.wallet-fact");
      case "link":
        return t("guide.not.link");
      case "phone":
        return t("guide.not.phone");
      case "sim":
        return t("guide.not.sim");
      case "place":
        return t("guide.not.place");
      default:
        return other;
    }
  };
}
