import { useWords } from "../session/language.tsx";
import { BoxWord } from "./box-word.tsx";

/** Says that what stands here is an entry of the person’s own and not of the catalogue. */
export function OwnMark() {
  const { t } = useWords();
  return <BoxWord>{t("own.mark")}</BoxWord>;
}
