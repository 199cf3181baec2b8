import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { client } from "../../session/client.ts";
import { toCallError } from "../../session/commands.tsx";
import { useErrorText } from "../../session/error-text.ts";
import { FACTS_STATE_KEY } from "../../session/facts-again.ts";
import { useWords } from "../../session/language.tsx";
import { Banner } from "../../components/banner.tsx";
import { Page } from "../../components/page.tsx";
import { Sections } from "../../components/sections.tsx";
import styles from "./facts-file.module.css";
import { FactsInUse } from "./facts-in-use.tsx";
import { OpenFactsFile } from "./open-facts-file.tsx";
import { OvertakenSection } from "./overtaken-section.tsx";

/** Facts newer than the app: which are in use, a file with newer ones, what of one's own they overtake. */
export function FactsFilePage() {
  const { t } = useWords();
  const errorText = useErrorText();
  const { data: state, error } = useQuery({
    queryKey: FACTS_STATE_KEY,
    queryFn: () => client("facts.state", {}),
  });
  return (
    <Page eyebrow={<Link href="/settings">{t("nav.settings")}</Link>} title={t("facts-file.title")}>
      {error !== null && <Banner tone="alert" title={errorText(toCallError(error))} />}
      {state !== undefined && (
        <Sections className={styles.sections}>
          <FactsInUse state={state} />
          <OpenFactsFile publisher={state.publisher} />
          <OvertakenSection />
        </Sections>
      )}
    </Page>
  );
}
