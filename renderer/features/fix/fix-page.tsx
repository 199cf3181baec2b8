import { useParams } from "wouter";
import { NotFound } from "../../components/not-found.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { DiagnosisPage } from "./diagnosis-page.tsx";
import { StartPage } from "./start-page.tsx";

/** Why something does not work: where one begins, or the symptom in the address. */
export function FixPage() {
  const { t } = useWords();
  const { catalogue } = useData();
  const { symptom: asked } = useParams<{ symptom?: string }>();
  const symptom = catalogue.symptoms.find(({ id }) => id === asked);
  if (asked === undefined) return <StartPage />;
  if (symptom === undefined)
    return <NotFound where={t("fix.eyebrow")} what="symptom" to="/fix" action={t("fix.gone.action")} />;
  return <DiagnosisPage key={symptom.id} symptom={symptom} />;
}
