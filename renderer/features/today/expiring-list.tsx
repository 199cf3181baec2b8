import { Fragment, useMemo, useRef } from "react";
import { expiringThings } from "../../../core/profile/readiness.ts";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import { LeftOutRows } from "../../components/left-out.tsx";
import styles from "../../components/near.module.css";
import { Section } from "../../components/section.tsx";
import { Table } from "../../components/table.tsx";
import { useThingName } from "../../components/thing-name.ts";
import { useNearRows } from "../../components/use-near-rows.ts";

const WITHIN_DAYS = 183;
const ROW_REM = 2.5;

/** Cards that run out within half a year, or have. */
export function ExpiringList() {
  const { t } = useWords();
  const { profile, today } = useData();
  const nameOf = useThingName();
  const frame = useRef<HTMLDivElement>(null);
  const soon = useMemo(() => expiringThings(profile.things, today, WITHIN_DAYS), [profile.things, today]);
  const keys = useMemo(() => soon.map(({ thing }) => thing.id), [soon]);
  const near = useNearRows({ frame, keys, height: ROW_REM });
  return (
    <Section title={t("today.expiring")} meta={t("today.expiring.within")}>
      {soon.length === 0 ? (
        <p className="meta">{t("today.expiring.none")}</p>
      ) : (
        <div
          ref={frame}
          {...(near.inPart && {
            className: styles.frame,
            role: "group",
            "aria-label": t("today.expiring"),
            tabIndex: 0,
          })}
          {...near.focus}
        >
          <Table aria-rowcount={near.inPart ? soon.length + 1 : undefined}>
            <thead>
              <tr aria-rowindex={near.inPart ? 1 : undefined}>
                <th scope="col">{t("today.expiring.thing")}</th>
                <th scope="col" className="number">
                  {t("things.expires")}
                </th>
                <th scope="col" className="number">
                  {t("today.expiring.left")}
                </th>
              </tr>
            </thead>
            <tbody>
              {near.rows.map(({ index, gap }) => {
                const expiring = soon[index];
                if (expiring === undefined) return null;
                const { thing, daysLeft } = expiring;
                return (
                  <Fragment key={thing.id}>
                    <LeftOutRows height={gap} span={3} />
                    <tr
                      ref={near.measure}
                      data-index={index}
                      aria-rowindex={near.inPart ? index + 2 : undefined}
                    >
                      <th scope="row">{nameOf(thing)}</th>
                      <td className="number">{thing.expires}</td>
                      <td className={`number ${daysLeft < 0 ? "alert bold" : ""}`}>
                        {daysLeft < 0 ? t("today.expired") : t("today.days", { days: daysLeft })}
                      </td>
                    </tr>
                  </Fragment>
                );
              })}
              <LeftOutRows height={near.below} span={3} />
            </tbody>
          </Table>
        </div>
      )}
    </Section>
  );
}
