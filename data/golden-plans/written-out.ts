import type { Belonging } from "../../core/carry-plan/belonging.ts";
import type { TripFailure } from "../../core/carry-plan/failures-of-trip.ts";
import type { TripMeans } from "../../core/carry-plan/means-of.ts";
import type { PlanView } from "../../core/carry-plan/plan-view.ts";
import type { PlanWorld } from "../../core/carry-plan/trip-problem.ts";
import type { TripNeed } from "../../core/carry-plan/needs-of-trip.ts";

/** A plan as text, to be read by a human eye and compared with the next run. */
export function writtenOut(
  view: PlanView,
  { profile, lookup }: Pick<PlanWorld, "profile" | "lookup">,
): string {
  const several = view.situation.travellers.length > 1;
  const whose = (person: string | null) =>
    several && person !== null ? ` (${profile.people.find(({ id }) => id === person)?.name})` : "";
  const thing = ({ id, product, kind, person }: Belonging) => {
    const name =
      lookup.nameOf(product ?? "")?.en ?? (id.startsWith("get:cash-reserve") ? "cash put by" : kind);
    return `${name}${whose(person)}`;
  };
  const need = (one: TripNeed) => `${one.need.name.en}${whose(one.person)}`;
  const means = (one: TripMeans) =>
    [
      one.by,
      `by ${thing(one.with)}`,
      ...(one.card === null ? [] : [`with ${thing(one.card)}`]),
      ...(one.line === null || one.line === one.with ? [] : [`over ${thing(one.line)}`]),
      ...(one.verdict.level === "partial" ? [`[${one.verdict.short?.en}]`] : []),
    ].join(" ");
  const failure = ({ failure: record, subject }: TripFailure) => {
    const about =
      subject.kind === "belonging"
        ? thing(subject.belonging)
        : subject.kind === "person"
          ? whose(subject.person).trim()
          : subject.kind === "issuer"
            ? subject.issuer
            : subject.kind === "network"
              ? subject.network
              : subject.kind === "wallet"
                ? subject.product
                : "";
    return about === "" ? record.name.en : `${record.name.en}: ${about}`;
  };
  const { placing } = view.solved;
  const got = view.situation.belongings.filter(({ id, getting }) => getting !== null && placing.has(id));
  return [
    `${view.covered} of ${view.rows.length} needs covered whatever one thing is lost${view.proved ? "" : " (not proved)"}`,
    "",
    "TAKE",
    ...view.kept.flatMap(({ place, phone, person, items }) =>
      items.map(
        ({ belonging, mainFor, backupFor }) =>
          `  ${phone === null ? place?.id.replace(/ .*/, "") : "phone"}${whose(person)}: ${thing(belonging)}` +
          (mainFor.length > 0 ? ` | for ${mainFor.map(need).join(", ")}` : "") +
          (backupFor.length > 0 ? ` | backup for ${backupFor.map(need).join(", ")}` : ""),
      ),
    ),
    "",
    "GET",
    ...got.map(({ getting, ...one }) => {
      const soon = getting?.days === null ? "no time known" : "at any time";
      const when = getting?.orderBy ?? (getting?.onArrival ? "on arrival" : soon);
      const price =
        getting?.price === null ? "price not known" : `${getting?.price.minor} ${getting?.price.currency}`;
      return `  ${thing({ getting, ...one })}: ${price}, ${when}`;
    }),
    ...view.toLink.map((one) => `  link ${one.card === null ? "" : thing(one.card)} in ${thing(one.with)}`),
    "",
    "LEAVE",
    ...view.left.map(({ belonging, reason }) => `  ${thing(belonging)}: ${reason}`),
    "",
    "USUALLY",
    ...view.rows.map(
      ({ need: one, usual }) =>
        `  ${need(one)} (${one.weight}): ${usual === null ? "nothing known" : means(usual)}`,
    ),
    "",
    "OPEN",
    ...view.open.map(
      ({ need: one, always, columns, would, phone }) =>
        `  ${need(one)} (${one.weight}): ${always ? "always" : columns.map(({ failures }) => failures.map(failure).join(" / ")).join("; ")}` +
        ` | would: ${[...would, ...(phone ? ["a second phone"] : [])].join(", ") || "nothing"}`,
    ),
    "",
  ].join("\n");
}
