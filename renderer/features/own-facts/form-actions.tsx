import { Button } from "@mantine/core";
import { Link } from "wouter";
import { useWords } from "../../session/language.tsx";
import styles from "./form.module.css";

/** Save, or go back to where one came from. */
export function FormActions({ back }: { back: string }) {
  const { t } = useWords();
  return (
    <div className={styles.actions}>
      <Button type="submit" variant="filled">
        {t("form.save")}
      </Button>
      <Button component={Link} href={back}>
        {t("form.cancel")}
      </Button>
    </div>
  );
}
