import { expiringThings } from "../../../core/profile/readiness.ts";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import { Section } from "../../components/section.tsx";
import { Table } from "../../components/table.tsx";
import { useThingName } from "../../components/thing-name.ts";

const WITHIN_DAYS = 183;

/** Cards that run out within half a year, or have. */
export function ExpiringList() {
  const { t } = useWords();
  const { profile, today } = useData();
  const nameOf = useThingName();
  const soon = expiringThings(profile.things, today, WITHIN_DAYS);
  return (
    <Section title={t("today.expiring")} meta={t("today.expiring.within")}>
      {soon.length === 0 ? (
        <p className="meta">{t("today.expiring.none")}</p>
      ) : (
        <Table>
          <thead>
            <tr>
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
            {soon.map(({ thing, daysLeft }) => (
              <tr key={thing.id}>
                <th scope="row">{nameOf(thing)}</th>
                <td className="number">{thing.expires}</td>
                <td className={`number ${daysLeft < 0 ? "alert bold" : ""}`}>
                  {daysLeft < 0 ? t("today.expired") : t("today.days", { days: daysLeft })}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  );
}
