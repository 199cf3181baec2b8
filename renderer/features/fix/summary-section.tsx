import { Button } from "@mantine/core";
import { useMemo } from "react";
import { calleesOf, summaryOf } from "../../../core/diagnosis/summary.ts";
import { numbersFor } from "../../../core/diagnosis/whom-to-call.ts";
import { Section } from "../../components/section.tsx";
import { useCommands } from "../../session/commands.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useBothMessages } from "../../session/use-both-messages.ts";
import { useScrollHere } from "../../session/use-scroll-here.ts";
import { summaryLines, summaryText } from "./summary-text.ts";
import styles from "./summary-section.module.css";
import type { Fixing } from "./use-fixing.ts";

/** What to read or send to customer service, in both languages beside each other. */
export function SummarySection({ fixing, onClose }: { fixing: Fixing; onClose: (() => void) | null }) {
  const { t } = useWords();
  const { catalogue, lookup } = useData();
  const { announce } = useCommands();
  const place = useScrollHere();
  const { situation, diagnosis, text, given, symptom } = fixing;
  const summary = useMemo(() => {
    const numbers = numbersFor(lookup, catalogue, situation, calleesOf(diagnosis));
    const there = situation.place === null ? undefined : lookup.destination(situation.place);
    return summaryOf(
      { causes: catalogue.causes, symptom: symptom.name, place: there?.name ?? null },
      situation,
      diagnosis,
      { text, given, numbers },
    );
  }, [catalogue, lookup, situation, diagnosis, text, given, symptom]);
  const messages = useBothMessages();
  const sides = messages?.map((one) => ({ language: one.language, lines: summaryLines(summary, one) })) ?? [];

  async function copy() {
    try {
      await navigator.clipboard.writeText(sides.map(({ lines }) => summaryText(lines)).join("\n\n"));
      announce(t("fix.summary.copied"));
    } catch {
      announce(t("fix.summary.copy-failed"));
    }
  }
  return (
    <div ref={place} tabIndex={-1} className={styles.summary} data-summary>
      <Section title={t("fix.summary")} meta={t("fix.summary.how")} inHand>
        <div className={styles.sides}>
          {sides.map(({ language, lines }) => (
            <div key={language} lang={language}>
              <h3>{t(`fix.language.${language}`)}</h3>
              <dl>
                {lines.map(({ head, texts }) => (
                  <div key={head} className={styles.line}>
                    <dt>{head}</dt>
                    <dd>
                      {texts.map((line) => (
                        <p key={line}>{line}</p>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </div>
          ))}
        </div>
        <div className={styles.tools}>
          <Button variant="filled" disabled={sides.length === 0} onClick={() => void copy()}>
            {t("fix.summary.copy")}
          </Button>
          <Button onClick={() => window.print()}>{t("fix.summary.print")}</Button>
          {onClose !== null && <Button onClick={onClose}>{t("fix.summary.close")}</Button>}
        </div>
      </Section>
    </div>
  );
}
