import type { Assertion } from "../../../core/facts/assertions.ts";
import { assertionsOf } from "../../../core/facts/assertions.ts";
import type { AnyRecord } from "../../../core/facts/record-name.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { Section } from "../../components/section.tsx";
import { AssertionView } from "../../components/assertion-view.tsx";

/** Parts of records that are lists of assertions, in the order they are shown. Facts and variants have views of their own. */
const PARTS = [
  "critical",
  "often",
  "figures",
  "firstHour",
  "works",
  "seen",
  "steps",
  "paragraphs",
  "values",
  "rows",
  "cautions",
  "problems",
  "feedback",
  "options",
  "rates",
  "hotline",
  "numbers",
] as const;

const rootOf = ({ path }: Assertion) => path.split(".")[0] ?? "";

/** Steps, values by wallet, numbers to call and the like: each part under its head, each line with its evidence. */
export function OtherParts({ record }: { record: AnyRecord }) {
  const { t, say } = useWords();
  const { lookup } = useData();
  const all = assertionsOf(record);
  const labelOf = ({ label, wallet, weight }: Assertion) => {
    if (weight !== null) return t(`facts.weight.${weight}`);
    const name = wallet === null ? label : (lookup.wallet(wallet)?.name ?? label);
    if (name === null) return undefined;
    return typeof name === "string" ? name : say(name);
  };
  return PARTS.map((part) => {
    const lines = all.filter((assertion) => rootOf(assertion) === part);
    if (lines.length === 0) return null;
    return (
      <Section key={part} title={t(`facts.part.${part}`)} meta={lines.length}>
        {lines.map((line) => (
          <AssertionView key={line.path} {...line} label={labelOf(line)} />
        ))}
      </Section>
    );
  });
}
