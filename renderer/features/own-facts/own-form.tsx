import type { FormEvent, ReactNode, Ref } from "react";
import styles from "./form.module.css";

interface OwnFormProps {
  form: Ref<HTMLFormElement>;
  onSubmit: () => Promise<void>;
  children: ReactNode;
}

/** A form that judges its fields itself. Enter that ends a word in an input method does not send it. */
export function OwnForm({ form, onSubmit, children }: OwnFormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void onSubmit();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keeps a field's Enter from sending the form
    <form
      ref={form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === "Enter" && event.nativeEvent.isComposing) event.preventDefault();
      }}
      noValidate
      className={styles.form}
    >
      {children}
    </form>
  );
}
