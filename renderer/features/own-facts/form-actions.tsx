import { Button } from "@mantine/core";
import { useLocation } from "wouter";
import { useWords } from "../../session/language.tsx";
import type { FormBeside } from "../../session/use-open-form.ts";
import { CancelButton } from "../../components/cancel-button.tsx";
import { FormFoot } from "../../components/form-foot.tsx";

interface FormActionsProps {
  beside: Pick<FormBeside<never>, "drop">;
  /** Where one came from. */
  back: string;
}

/** Save, or go back to where one came from without what was typed. */
export function FormActions({ beside, back }: FormActionsProps) {
  const { t } = useWords();
  const [, navigate] = useLocation();
  return (
    <FormFoot>
      <Button type="submit" variant="filled">
        {t("form.save")}
      </Button>
      <CancelButton beside={beside} onCancel={() => navigate(back)} />
    </FormFoot>
  );
}
