import type { PackProblem } from "../../core/overlay/pack-problem.ts";
import { useWords } from "../session/language.tsx";
import { FileRefused } from "./file-refused.tsx";
import styles from "./file-problems.module.css";
import { Section } from "./section.tsx";
import { Table } from "./table.tsx";
import { TableHead } from "./table-head.tsx";

/** As many as one mends before trying again. */
const SHOWN = 50;

interface FileProblemsProps {
  /** That the file was refused. */
  title: string;
  /** What to do now. */
  text: string;
  problems: readonly PackProblem[];
  onClose: () => void;
}

/** Why a file is refused: every problem with its line, its place in the file and the reason. Nothing was changed. */
export function FileProblems({ title, text, problems, onClose }: FileProblemsProps) {
  const { t, sayCode } = useWords();
  return (
    <FileRefused title={title} text={text} onClose={onClose}>
      <Section
        title={t("own.pack.problems")}
        meta={t("facts.shown", { shown: Math.min(SHOWN, problems.length), all: problems.length })}
      >
        <Table>
          <TableHead columns={[{ number: t("own.pack.line") }, t("own.pack.place"), t("own.pack.reason")]} />
          <tbody>
            {problems.slice(0, SHOWN).map(({ line, path, reason, detail }, i) => (
              <tr key={i}>
                <td className="number">{line}</td>
                <td className={styles.place}>{path === "" ? t("own.pack.whole-file") : path}</td>
                <td>{sayCode(`own.pack.reason.${reason}`, { detail }, "own.pack.reason.other")}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Section>
    </FileRefused>
  );
}
