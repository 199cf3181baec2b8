import { Button } from "@mantine/core";
import { waysRound, type WayRound } from "../../../core/diagnosis/ways-round.ts";
import { Section } from "../../components/section.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useScrollHere } from "../../session/use-scroll-here.ts";
import styles from "./diagnosis-page.module.css";
import { StartAgain } from "./start-again.tsx";
import type { Fixing } from "./use-fixing.ts";
import { WayList } from "./way-list.tsx";

/** It is not mended but gone round: with what. */
export function RoundSection({ fixing, onBack }: { fixing: Fixing; onBack: () => void }) {
  const { t } = useWords();
  const { catalogue, lookup } = useData();
  const place = useScrollHere();
  const { diagnosis, situation } = fixing;
  const { pair, current } = diagnosis;
  const ways: Omit<WayRound, "way">[] =
    pair !== null
      ? pair.workarounds.map((text) => ({ text, things: [], over: [] }))
      : waysRound(lookup, catalogue.workarounds, situation, current?.open.cause.workarounds ?? []);
  return (
    <div ref={place} tabIndex={-1}>
      <Section title={t("fix.round")} inHand>
        <p>{t("fix.round.text")}</p>
        <WayList ways={ways} />
        <p className={styles.tools}>
          <Button onClick={onBack}>{t("fix.back")}</Button>
          <StartAgain />
        </p>
      </Section>
    </div>
  );
}
