import type { KeyboardEvent, ReactNode } from "react";
import type { RecordForm } from "../session/use-record-form.ts";
import { ChangedElsewhere } from "./changed-elsewhere.tsx";
import { DraftLine } from "./draft-line.tsx";

interface RecordFormFrameProps<V, R> {
  form: RecordForm<V, R>;
  /** Saves what the form reads. */
  save: (read: R) => Promise<unknown>;
  /** Its name for screen readers, where it does not stand under a title of its own. */
  label?: string;
  onKeyDown?: (event: KeyboardEvent) => void;
  className?: string | undefined;
  children: ReactNode;
}

/**
 * A form that judges its fields itself; at its head that what was typed before is back, and what was changed elsewhere.
 * Enter that ends a word in an input method does not send it.
 */
export function RecordFormFrame<V, R>({
  form,
  save,
  label,
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
      aria-label={label}
      className={className}
    >
      {beside.isBack && <DraftLine beside={beside} place={place} />}
      <ChangedElsewhere beside={beside} />
      {children}
    </form>
  );
}
