import { useMemo } from "react";
import { Link } from "wouter";
import { factsOf } from "../../../core/diagnosis/facts-of.ts";
import { symptomGroups } from "../../../core/diagnosis/symptom-groups.ts";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { useAddressParts } from "../../session/address-parts.ts";
import { useData } from "../../session/data.tsx";
import { fixAddress, FIX_PARTS } from "../../session/fix-address.ts";
import { useWords } from "../../session/language.tsx";
import { BackToGuide } from "./back-to-guide.tsx";
import { FoundSection } from "./found-section.tsx";
import { SaidField } from "./said-field.tsx";
import { SituationBar } from "./situation-bar.tsx";
import styles from "./start-page.module.css";
import { useSituation } from "./use-situation.ts";

/** Where one begins: the text on the screen, or a symptom; losses first. */
export function StartPage() {
  const { t, say } = useWords();
  const { catalogue, lookup, judge } = useData();
  const parts = useAddressParts();
  const situation = useSituation("", parts);
  const text = parts.read("text");
  const groups = useMemo(() => {
    const { facts } = factsOf({ lookup, judge }, situation);
    return symptomGroups(catalogue.symptoms, facts, situation.today);
  }, [catalogue, lookup, judge, situation]);
  const kept = Object.fromEntries(FIX_PARTS.map((part) => [part, parts.read(part)]));
  return (
    <Page eyebrow={t("fix.eyebrow")} title={t("fix.title")}>
      <BackToGuide read={parts.read} />
      <SaidField
        label={t("fix.paste")}
        hint={t("fix.paste.hint")}
        value={text}
        onChange={(value) => parts.write({ text: value }, true)}
      />
      {text !== "" && <FoundSection text={text} kept={kept} />}
      <SituationBar situation={situation} kinds={["card", "wallet"]} write={parts.write} read={parts.read} />
      <div className={styles.groups}>
        {groups.map(({ group, symptoms }) => (
          <Section key={group} title={t(`fix.group.${group}`)}>
            <ul>
              {symptoms.map(({ id, name, about }) => (
                <li key={id} className={styles.symptom}>
                  <Link href={fixAddress(id, kept)}>{say(name)}</Link>
                  <p className="meta">{say(about)}</p>
                </li>
              ))}
            </ul>
          </Section>
        ))}
      </div>
    </Page>
  );
}
