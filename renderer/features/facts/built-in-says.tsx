import { assertionsOf } from "../../../core/facts/assertions.ts";
import { placedRecords, type RecordKey } from "../../../core/facts/record-name.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { Section } from "../../components/section.tsx";
import { AssertionView } from "../../components/assertion-view.tsx";

/** What the catalogue says where an entry of one’s own decides; nothing when it says nothing. */
export function BuiltInSays({ address }: { address: RecordKey }) {
  const { t } = useWords();
  const { builtIn } = useData();
  const record = placedRecords(builtIn).find(({ key }) => key === address)?.record;
  const said = assertionsOf(record).find(({ path }) => path === "");
  if (said === undefined) return null;
  return (
    <Section title={t("own.built-in")}>
      <AssertionView
        level={said.level}
        label={said.level === null ? undefined : t(`level.${said.level}`)}
        text={said.text}
        evidence={said.evidence}
        history={said.history}
        conflicts={said.conflicts}
      />
    </Section>
  );
}
