import { Button } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { KeyboardEvent, ReactNode } from "react";
import { useWords } from "../../app/language.tsx";
import type { RecordForm } from "../../app/use-record-form.ts";
import { RecordFormFrame } from "../../components/record-form-frame.tsx";
import { Section } from "../../components/section.tsx";
import styles from "./thing-form.module.css";

interface SideFormProps<V, R> {
  title: string;
  form: RecordForm<V, R>;
  save: (read: R) => Promise<unknown>;
  onClose: () => void;
  children: ReactNode;
}

/** Esc closes the form, unless an input method or a list that is open has a use for it. */
function closes({ key, nativeEvent, target }: KeyboardEvent): boolean {
  const listOpen = target instanceof HTMLElement && target.getAttribute("aria-expanded") === "true";
  return key === "Escape" && !nativeEvent.isComposing && !listOpen;
}

/** The form in hand, beside what it is about; Esc closes it. */
export function SideForm<V, R>({ title, form, save, onClose, children }: SideFormProps<V, R>) {
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
      <RecordFormFrame
        form={form}
        save={save}
        onKeyDown={(event) => closes(event) && onClose()}
        className={styles.fields}
      >
        {children}
      </RecordFormFrame>
    </Section>
  );
}
