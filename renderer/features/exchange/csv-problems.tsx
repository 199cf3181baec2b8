import { TABLE_LIMITS, type RowProblem } from "../../../core/exchange/csv-cards.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useFindProducts } from "../../session/use-find-products.ts";
import { Section } from "../../components/section.tsx";
import { Table } from "../../components/table.tsx";
import { TableHead } from "../../components/table-head.tsx";
import styles from "./exchange-page.module.css";

/** As many as one mends before trying again. */
const SHOWN = 100;
const CANDIDATES = 4;

/** Rows that cannot be read: the line, the column and the reason. They are left out, never half taken. */
export function CsvProblems({ problems }: { problems: readonly RowProblem[] }) {
  const { t, say, sayCode } = useWords();
  const findProducts = useFindProducts(useData().lookup.products);
  if (problems.length === 0) return null;
  const reasonOf = ({ reason, text }: RowProblem) => {
    if (reason !== "several-products")
      return sayCode(`csv.reason.${reason}`, { text, most: TABLE_LIMITS.products }, "csv.reason.too-long");
    const found = findProducts(text);
    const names = found.slice(0, CANDIDATES).map(({ name }) => say(name));
    const candidates = [...names, ...(found.length > CANDIDATES ? ["…"] : [])].join(" / ");
    return t("csv.reason.several-products", { text, candidates });
  };
  return (
    <Section
      title={t("csv.problems")}
      meta={t("facts.shown", { shown: Math.min(SHOWN, problems.length), all: problems.length })}
      className={styles.problems}
    >
      <Table>
        <TableHead columns={[{ number: t("csv.line") }, t("csv.field"), t("csv.reason")]} />
        <tbody>
          {problems.slice(0, SHOWN).map((problem, i) => (
            <tr key={i}>
              <td className="number">{problem.line}</td>
              <td className="secondary">{t(`csv.column.${problem.field}`)}</td>
              <td className={styles.name}>{reasonOf(problem)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}
