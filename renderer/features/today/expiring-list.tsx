import { useMemo } from "react";
import { expiringThings, type Expiring } from "../../../core/profile/readiness.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { LongTable, type LongRow } from "../../components/long-table.tsx";
import { Section } from "../../components/section.tsx";
import { useThingName } from "../../session/thing-name.ts";

const WITHIN_DAYS = 183;
const ROW: LongRow<Expiring> = { keyOf: ({ thing }) => thing.id, rem: 2.5 };

/** Cards that run out within half a year, or have. */
export function ExpiringList() {
  const { t } = useWords();
  const { profile, today } = useData();
  const nameOf = useThingName();
  const soon = useMemo(() => expiringThings(profile.things, today, WITHIN_DAYS), [profile.things, today]);
  return (
    <Section title={t("today.expiring")} meta={t("today.expiring.within")}>
      {soon.length === 0 ? (
        <p className="meta">{t("today.expiring.none")}</p>
      ) : (
        <LongTable
          label={t("today.expiring")}
          items={soon}
          row={ROW}
          columns={[
            t("today.expiring.thing"),
            { number: t("things.expires") },
            { number: t("today.expiring.left") },
          ]}
        >
          {({ thing, daysLeft }) => (
            <>
              <th scope="row">{nameOf(thing)}</th>
              <td className="number">{thing.expires}</td>
              <td className={`number ${daysLeft < 0 ? "alert bold" : ""}`}>
                {daysLeft < 0 ? t("today.expired") : t("today.days", { days: daysLeft })}
              </td>
            </>
          )}
        </LongTable>
      )}
    </Section>
  );
}
