import { Button } from "@mantine/core";
import { useWords } from "../../session/language.tsx";
import { LinkButton } from "../../components/link-button.tsx";
import styles from "./form.module.css";

/** Save, or go back to where one came from. */
export function FormActions({ back }: { back: string }) {
  const { t } = useWords();
  return (
    <div className={styles.actions}>
      <Button type="submit" variant="filled">
        {t("form.save")}
      </Button>
      <LinkButton to={back}>{t("form.cancel")}</LinkButton>
    </div>
  );
}
