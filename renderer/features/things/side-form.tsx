import { Button } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { FormEvent, KeyboardEvent, ReactNode } from "react";
import { useWords } from "../../app/language.tsx";
import { Section } from "../../components/section.tsx";
import styles from "./thing-form.module.css";

interface SideFormProps {
  title: string;
  onSubmit: (event: FormEvent) => void;
  onClose: () => void;
  children: ReactNode;
}

/** Esc closes the form, unless an input method or a list that is open has a use for it. */
function closes({ key, nativeEvent, target }: KeyboardEvent): boolean {
  const listOpen = target instanceof HTMLElement && target.getAttribute("aria-expanded") === "true";
  return key === "Escape" && !nativeEvent.isComposing && !listOpen;
}

/** The form in hand, beside what it is about; Esc closes it. */
export function SideForm({ title, onSubmit, onClose, children }: SideFormProps) {
  const { t } = useWords();
  return (
    <Section
      inHand
      className={styles.form}
      title={title}
      meta={
        <Button
          variant="transparent"
          size="xs"
          leftSection={<IconX size="1rem" aria-hidden="true" />}
          onClick={onClose}
        >
          {t("form.close")}
        </Button>
      }
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc closes the form from any field */}
      <form
        onSubmit={onSubmit}
        onKeyDown={(event) => closes(event) && onClose()}
        noValidate
        className={styles.fields}
      >
        {children}
      </form>
    </Section>
  );
}
