import { Link } from "wouter";
import type { Symptom } from "../../../core/catalogue/symptom.ts";
import type { Situation } from "../../../core/diagnosis/situation.ts";
import { numbersFor } from "../../../core/diagnosis/whom-to-call.ts";
import { Section } from "../../components/section.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { CallLines } from "./call-lines.tsx";

/** Whom to call at once, by symptom; the records of these have no causes to name anybody. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  "card-lost": ["issuer"],
  "sim-lost": ["carrier"],
  "phone-lost": ["carrier", "wallet"],
};

/** What to do before anything is looked for, where looking would lose time: the guide, and the numbers. */
export function GuideFirst({ symptom, situation }: { symptom: Symptom; situation: Situation }) {
  const { t, say } = useWords();
  const { catalogue, lookup } = useData();
  const guide = catalogue.guides.find(({ id }) => id === symptom.guide);
  if (guide === undefined) return null;
  const whom = CALLED[symptom.id] ?? [];
  const lines = numbersFor(lookup, catalogue, situation, whom);
  return (
    <Section title={t("fix.guide-first")} inHand>
      <p>
        <Link className="go lead" href={`/guides/${guide.id}`}>
          {t("fix.guide-open", { guide: say(guide.name) })}
        </Link>
      </p>
      {whom.length > 0 && (
        <>
          <h3>{t("fix.numbers")}</h3>
          {lines.length === 0 ? <p className="meta">{t("fix.numbers.none")}</p> : <CallLines lines={lines} />}
        </>
      )}
    </Section>
  );
}
