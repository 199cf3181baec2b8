import type { FirstHour } from "../../core/carry-plan/first-hour.ts";
import type { CallLine } from "../../core/places/numbers-from.ts";
import { EvidenceList } from "./evidence-line.tsx";
import { Table } from "./table.tsx";
import { TableHead } from "./table-head.tsx";
import { VerdictText } from "./verdict-text.tsx";
import { useWords } from "../session/language.tsx";
import styles from "./first-hour-steps.module.css";

/** What not to do yet, and the first hour, step by step, with numbers that work from there. */
export function FirstHourSteps({ hour: { steps, notFirst } }: { hour: FirstHour }) {
  const { t, say } = useWords();
  const dialled = ({ line: { number, thenDial } }: CallLine) =>
    thenDial === undefined ? number : t("plan.drill.then", { number, after: thenDial });
  return (
    <div>
      {notFirst.length > 0 && (
        <ul className={styles.notFirst} aria-label={t("plan.drill.not-first")}>
          {notFirst.map(({ failure, warning }) => (
            <li key={warning.text.en}>
              <VerdictText level="unsupported">{t("plan.drill.not-first")}</VerdictText>
              <span>
                {say(warning.text)}
                <EvidenceList evidence={warning.evidence} record={`failures/${failure.id}`} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <Table className={styles.steps}>
        <TableHead
          columns={[t("plan.drill.step"), t("plan.drill.when"), t("plan.drill.what"), t("plan.drill.call")]}
        />
        <tbody>
          {steps.map(({ failure, step, calls, numbers }, i) => (
            <tr key={`${failure.id} ${step.text.en}`}>
              <th scope="row">{i + 1}</th>
              <td>{step.minutes === undefined ? "" : t("plan.drill.minutes", { minutes: step.minutes })}</td>
              <td>
                {say(step.text)}
                <EvidenceList evidence={step.evidence} record={`failures/${failure.id}`} />
              </td>
              <td>
                <ul className={styles.calls}>
                  {calls.map((call) => (
                    <li key={`${call.hotline.id} ${call.line.number}`}>
                      <span>{say(call.hotline.name)}</span>
                      <span className={styles.number}>{dialled(call)}</span>
                    </li>
                  ))}
                  {numbers.map(({ name, number }) => (
                    <li key={number}>
                      <span>{say(name)}</span>
                      <span className={styles.number}>{number}</span>
                    </li>
                  ))}
                </ul>
                {step.call !== undefined &&
                  step.call !== "companion" &&
                  calls.length + numbers.length === 0 && (
                    <span className="meta">{t("plan.drill.no-number")}</span>
                  )}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className={`meta ${styles.notes}`}>{t("plan.drill.prefix")}</p>
    </div>
  );
}
