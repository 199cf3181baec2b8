import type { KeyboardEvent, ReactNode } from "react";
import type { RecordForm } from "../app/use-record-form.ts";
import { ChangedElsewhere } from "./changed-elsewhere.tsx";

interface RecordFormFrameProps<V, R> {
  form: RecordForm<V, R>;
  /** Saves what the form reads. */
  save: (read: R) => Promise<unknown>;
  onKeyDown?: (event: KeyboardEvent) => void;
  className?: string | undefined;
  children: ReactNode;
}

/**
 * A form that judges its fields itself, with what was changed elsewhere at its head. Enter that ends a word in an input
 * method does not send it.
 */
export function RecordFormFrame<V, R>({
  form,
  save,
  onKeyDown,
  className,
  children,
}: RecordFormFrameProps<V, R>) {
  const { place, submit, beside } = form;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keeps a field's Enter from sending the form
    <form
      ref={place}
      onSubmit={(event) => submit(save, event)}
      onKeyDown={(event) => {
        if (event.key === "Enter" && event.nativeEvent.isComposing) event.preventDefault();
        onKeyDown?.(event);
      }}
      noValidate
      className={className}
    >
      <ChangedElsewhere beside={beside} />
      {children}
    </form>
  );
}
