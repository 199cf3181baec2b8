import { useMemo } from "react";
import { unnotedKind, type Belonging } from "../../core/carry-plan/belonging.ts";
import type { Place, TripFailure } from "../../core/carry-plan/failures-of-trip.ts";
import type { TripMeans } from "../../core/carry-plan/means-of.ts";
import type { TripNeed } from "../../core/carry-plan/needs-of-trip.ts";
import type { Column } from "../../core/carry-plan/plan-view.ts";
import type { KeptGroup } from "../../core/carry-plan/taking.ts";
import type { TripSituation } from "../../core/carry-plan/trip-problem.ts";
import type { Carried } from "../../core/catalogue/dependency.ts";
import { useData, type Data } from "./data.tsx";
import { useWords, type Words } from "./language.tsx";
import { thingNameIn } from "./thing-name.ts";

/** How everything of a carry plan is called; with the person where several travel. */
export interface PlanWords {
  belonging: (one: Belonging) => string;
  /** The same without the person, where it is said whose it is. */
  bare: (one: Belonging) => string;
  means: (means: TripMeans) => string;
  need: (need: TripNeed) => string;
  place: (place: Place) => string;
  group: (group: KeptGroup) => string;
  /** What a failure is about: a thing, a bank, a person; null where its name says all. */
  subject: (failure: TripFailure) => string | null;
  failure: (failure: TripFailure) => string;
  column: (column: Column) => { head: string; about: string };
  /** A column in one line. */
  whole: (column: Column) => string;
  list: (names: readonly string[]) => string;
  kinds: (kinds: readonly Carried[]) => string[];
}

/** How everything of a carry plan is called in a language. */
export function planWordsIn(
  words: Pick<Words, "t" | "say">,
  { lookup, records, catalogue }: Pick<Data, "lookup" | "records" | "catalogue">,
  situation: TripSituation,
): PlanWords {
  const { t, say } = words;
  const several = situation.travellers.length > 1;
  const person = (id: string) => records.person(id)?.name ?? "";
  const list = (names: readonly string[]) => names.join(t("list.separator"));
  const bare = ({ id, thing, product, kind }: Belonging): string => {
    if (thing !== null) return thingNameIn(words, lookup, thing);
    const name = product === null ? undefined : lookup.nameOf(product);
    if (name !== undefined) return say(name);
    const what = unnotedKind(id);
    return what === null ? t(`plan.kind.${kind}`) : t(`plan.thing.${what}`);
  };
  const belonging = (one: Belonging) =>
    several ? t("plan.thing.of", { thing: bare(one), person: person(one.person) }) : bare(one);
  const need = ({ need: record, person: whose }: TripNeed) =>
    whose === null || !several
      ? say(record.name)
      : t("plan.thing.of", { thing: say(record.name), person: person(whose) });
  const place = ({ at, with: other }: Place) =>
    at === "other-person"
      ? t("plan.at.other-person", { person: other === null ? "" : person(other) })
      : t(`plan.at.${at}`);
  const subject = ({ subject: about }: TripFailure): string | null => {
    switch (about.kind) {
      case "belonging":
        // Whose telephone it is says which; a person alone has one in hand.
        if (about.belonging.kind === "phone") return several ? person(about.belonging.person) : null;
        return belonging(about.belonging);
      case "issuer": {
        const bank = catalogue.hotlines.find(({ id }) => id === about.issuer);
        return bank === undefined ? list([...new Set(about.cards.map(bare))]) : say(bank.name);
      }
      case "network":
        return t(`own.network.${about.network}`);
      case "wallet": {
        const name = lookup.nameOf(about.product);
        return name === undefined ? about.product : say(name);
      }
      case "person":
        return several ? person(about.person) : null;
      case "none":
        return null;
    }
  };
  const failure = (one: TripFailure) => {
    const about = subject(one);
    const name = say(one.failure.name);
    return about === null ? name : t("plan.what-first", { failure: name, subject: about });
  };
  const unique = (names: readonly (string | null)[]) => [...new Set(names.filter((name) => name !== null))];
  const column = ({ failures }: Column) => ({
    head: unique(failures.map((one) => say(one.failure.name))).join(t("plan.either")),
    about: list(unique(failures.map(subject))),
  });
  return {
    belonging,
    bare,
    need,
    place,
    subject,
    failure,
    list,
    means: ({ with: one, card, line }) => {
      if (card !== null && one.kind !== "phone")
        return t("plan.means.card", { card: bare(card), wallet: belonging(one) });
      return one.kind === "phone" && line !== null
        ? t("plan.means.line", { thing: belonging(one), line: bare(line) })
        : belonging(one);
    },
    group: ({ place: at, phone, person: whose }) => {
      if (phone !== null) return belonging(phone);
      const name = at === null ? "" : place(at);
      return several && whose !== null ? t("plan.at.of", { place: name, person: person(whose) }) : name;
    },
    column,
    whole: (one) => {
      const { head, about } = column(one);
      return about === "" ? head : t("plan.what-first", { failure: head, subject: about });
    },
    kinds: (kinds) => [...new Set(kinds)].map((kind) => t(`plan.kind.${kind}`)),
  };
}

/** How everything of a carry plan is called in the chosen language. */
export function usePlanWords(situation: TripSituation): PlanWords {
  const words = useWords();
  const { lookup, records, catalogue } = useData();
  return useMemo(
    () => planWordsIn(words, { lookup, records, catalogue }, situation),
    [words, lookup, records, catalogue, situation],
  );
}
