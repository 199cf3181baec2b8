import { languageName } from "../../core/i18n/languages.ts";
import { regionName } from "../../core/i18n/regions.ts";
import { usualPaper, type KnownHolder } from "../../core/people/holder-of.ts";
import { PERSON_KINDS } from "../../core/people/person-kinds.ts";
import type { Person } from "../../core/profile/person.ts";
import { isMinor } from "../../core/profile/age.ts";
import { useData } from "./data.tsx";
import { useWords } from "./language.tsx";
import type { AskedFor } from "./use-asked-for.ts";

type Whom = AskedFor["whom"];

/** What an answer takes of a person, in words. */
export interface WhoText {
  name: string;
  /** Where they live, what papers they hold, what telephone they carry: each as far as it is said. */
  about: string[];
  /** What they speak: it decides nothing, but whoever helps them wants to know. */
  speaks: string[];
  /** What nobody said, and what was taken instead; null when all that decides was said. */
  missing: string | null;
}

/** How to tell for whom something is answered. */
export function useWhoText(): (whom: Whom, known: KnownHolder) => WhoText {
  const { t, say, language } = useWords();
  const { lookup } = useData();
  const living = (person: Pick<Person, "home" | "age">) => {
    const { home } = person;
    return [
      ...(home === null
        ? []
        : [home === "other" ? t("who.home.other") : t("who.home", { place: regionName(language, home) })]),
      ...(isMinor(person) ? [t("who.child")] : []),
    ];
  };
  const speaking = ({ languages }: Person) =>
    languages.length === 0
      ? []
      : [
          t("who.speaks", {
            languages: languages.map((c) => languageName(language, c)).join(t("list.separator")),
          }),
        ];
  const papersOf = ({ papers }: Pick<Person, "papers">) => papers.map((paper) => t(`paper.${paper}`));
  return (whom, { holder, unsaid }) => {
    const who = "person" in whom ? whom.person : PERSON_KINDS[whom.kind];
    const name = "person" in whom ? whom.person.name : t(`compare.for.${whom.kind}`);
    const phones = holder.telephones.flatMap(({ id }) => {
      const phone = lookup.phone(id);
      return phone === undefined ? [] : [say(phone.name)];
    });
    const missing = unsaid.includes("home")
      ? t("who.unsaid.home", { name })
      : unsaid.includes("papers")
        ? t("who.unsaid.papers", { name, paper: t(`paper.${usualPaper(who)}`) })
        : null;
    const said = "person" in whom ? [...living(who), ...papersOf(who)] : papersOf(who);
    const speaks = "person" in whom ? speaking(whom.person) : [];
    return { name, about: [...said, ...phones], speaks, missing };
  };
}

/** For whom something is answered, in one line. */
export function useAnswersText(): (asked: Pick<AskedFor, "whom" | "known">) => string {
  const { t } = useWords();
  const whoText = useWhoText();
  return ({ whom, known }) => {
    const { name, about } = whoText(whom, known);
    return t("who.answers", { name: [name, ...about].join(" · ") });
  };
}
