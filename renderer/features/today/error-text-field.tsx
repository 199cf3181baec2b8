import { Button } from "@mantine/core";
import { useState } from "react";
import { useLocation } from "wouter";
import { Section } from "../../components/section.tsx";
import { fixAddress } from "../../session/fix-address.ts";
import { useWords } from "../../session/language.tsx";
import styles from "./error-text-field.module.css";

/** Something fails: what the screen says is pasted here, and Fix it says what it means. */
export function ErrorTextField() {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState("");
  async function find() {
    // Only here is it needed what may stand in an address; the first screen has no use for it.
    const { pastedText } = await import("../../../core/diagnosis/pasted-text.ts");
    navigate(fixAddress(null, { text: pastedText(typed).text }));
  }
  return (
    <Section title={t("fix.today")}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void find();
        }}
      >
        <input
          type="text"
          className={styles.input}
          aria-label={t("fix.paste")}
          placeholder={t("fix.paste")}
          autoComplete="off"
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <Button type="submit">{t("fix.today.go")}</Button>
      </form>
    </Section>
  );
}
