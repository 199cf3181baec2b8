import type { ChangedAnswer } from "../../../core/facts-file/preview-schema.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useThingName } from "../../session/thing-name.ts";
import { LongTable, type LongRow } from "../../components/long-table.tsx";
import { VerdictText } from "../../components/verdict-text.tsx";
import styles from "./facts-file.module.css";

const ROW: LongRow<ChangedAnswer> = {
  keyOf: ({ thing, at, use }) => `${thing} ${at.en} ${use?.en ?? ""}`,
  rem: 4,
};

interface ChangedAnswersProps {
  answers: readonly ChangedAnswer[];
  more: number;
}

/** The answers about one's own things that would be others: what, where, now and then. */
export function ChangedAnswers({ answers, more }: ChangedAnswersProps) {
  const { t, say } = useWords();
  const { records, profile } = useData();
  const thingName = useThingName();
  const several = profile.people.length > 1;
  const nameOf = (id: string) => {
    const thing = records.thing(id);
    if (thing === undefined) return id;
    const person = several ? records.person(thing.person)?.name : undefined;
    return person === undefined ? thingName(thing) : `${thingName(thing)} · ${person}`;
  };
  const said = ({ level, short }: ChangedAnswer["before"]) => (
    <VerdictText level={level}>{short === null ? t(`level.${level}`) : say(short)}</VerdictText>
  );
  const columns = [t("facts-file.thing"), t("facts-file.at"), t("facts-file.before"), t("facts-file.after")];
  return (
    <div className={styles.part}>
      <h3>{t("facts-file.answers")}</h3>
      {answers.length === 0 ? (
        <p className="meta">{t("facts-file.answers.none")}</p>
      ) : (
        <LongTable label={t("facts-file.answers")} items={answers} row={ROW} columns={columns}>
          {({ thing, at, use, trips, before, after, note }) => (
            <>
              <th scope="row" className={styles.name}>
                {nameOf(thing)}
              </th>
              <td>
                {use === null ? say(at) : `${say(at)} · ${say(use)}`}
                {trips.map((id) => (
                  <p key={id} className="meta">
                    {records.trip(id)?.name}
                  </p>
                ))}
              </td>
              <td>{said(before)}</td>
              <td>
                {said(after)}
                {note !== null && <p className="meta">{say(note)}</p>}
              </td>
            </>
          )}
        </LongTable>
      )}
      {more > 0 && <p className="meta">{t("facts-file.answers.more", { count: more })}</p>}
    </div>
  );
}
