import { Button, type ButtonProps } from "@mantine/core";
import { useWords } from "../session/language.tsx";
import type { FormBeside } from "../session/use-open-form.ts";

interface CancelButtonProps extends Pick<ButtonProps, "variant"> {
  beside: Pick<FormBeside<never>, "drop">;
  /** Closes the form. */
  onCancel: () => void;
}

/** Closes a form and lets go of what was typed into it, as nothing else does. */
export function CancelButton({ beside, onCancel, ...button }: CancelButtonProps) {
  const { t } = useWords();
  return (
    <Button
      {...button}
      onClick={() => {
        beside.drop();
        onCancel();
      }}
    >
      {t("form.cancel")}
    </Button>
  );
}
