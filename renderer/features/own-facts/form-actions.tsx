import { Button } from "@mantine/core";
import { useWords } from "../../session/language.tsx";
import { FormFoot } from "../../components/form-foot.tsx";
import { LinkButton } from "../../components/link-button.tsx";

/** Save, or go back to where one came from. */
export function FormActions({ back }: { back: string }) {
  const { t } = useWords();
  return (
    <FormFoot>
      <Button type="submit" variant="filled">
        {t("form.save")}
      </Button>
      <LinkButton to={back}>{t("form.cancel")}</LinkButton>
    </FormFoot>
  );
}
