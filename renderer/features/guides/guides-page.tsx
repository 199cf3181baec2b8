import { Button } from "@mantine/core";
import { useMemo } from "react";
import { GUIDE_KINDS } from "../../../core/catalogue/guide.ts";
import { guideForAnybody, guidesFor, type GuideFor } from "../../../core/guides/guide-for.ts";
import { hasEveryWord } from "../../../core/search/every-word.ts";
import { FindField } from "../../components/find-field.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { useData } from "../../session/data.tsx";
import { useFindRecords } from "../../session/find-records.ts";
import { useWords } from "../../session/language.tsx";
import { useView } from "../../session/view.ts";
import { ArticleList } from "./article-list.tsx";
import { GuideRow } from "./guide-row.tsx";
import styles from "./guides.module.css";
import { useGuideWhom } from "./use-guide-whom.ts";
import { WhomField } from "./whom-field.tsx";

/** Every guide by what it is for: those that suit somebody, and on demand those that do not, with the reason. */
export function GuidesPage() {
  const { t } = useWords();
  const { catalogue, lookup, profile, today } = useData();
  const { person, choose } = useGuideWhom();
  const [view, setView] = useView<"find" | "all">();
  const query = view("find").trim();
  const find = useFindRecords(query !== "");
  const looks = useMemo(() => {
    const look = person === null ? guideForAnybody : guidesFor(lookup, profile, person, today);
    return catalogue.guides.map(look);
  }, [catalogue, lookup, person, profile, today]);
  const fits = useMemo(() => {
    if (query === "") return null;
    const keys = new Set(find(query));
    const inText = hasEveryWord(query);
    return ({ guide }: GuideFor) =>
      keys.has(`guides/${guide.id}`) ||
      [guide.name, guide.about, guide.who.text].some((text) => inText(`${text.en} ${text["zh-CN"]}`));
  }, [find, query]);
  const found = fits === null ? looks : looks.filter(fits);
  const off = found.filter(({ suits }) => suits === "no");
  // Who looks for one by its name wants to see it, whatever it is.
  const all = view("all") === "yes" || fits !== null;
  const shown = all ? found : found.filter(({ suits }) => suits !== "no");
  return (
    <Page title={t("guides.title")} eyebrow={t("guides.about")}>
      <div className={styles.head}>
        <FindField label={t("guides.find")} part="find" shown={found.length} all={looks.length} />
        <WhomField person={person} onChoose={choose} />
      </div>
      <div className={styles.sections}>
        {found.length === 0 && <p>{t("guides.none")}</p>}
        {GUIDE_KINDS.map((kind) => {
          const of = shown
            .filter(({ guide }) => guide.kind === kind)
            .toSorted((a, b) => Number(a.suits === "no") - Number(b.suits === "no"));
          if (of.length === 0) return null;
          return (
            <Section key={kind} title={t(`guide.kind.${kind}`)} meta={of.length}>
              <ul>
                {of.map((look) => (
                  <GuideRow key={look.guide.id} look={look} person={person} />
                ))}
              </ul>
            </Section>
          );
        })}
        {person !== null && off.length > 0 && fits === null && (
          <p className="secondary">
            {t("guides.not", { count: off.length, name: person.name })}{" "}
            <Button
              variant="transparent"
              aria-expanded={all}
              onClick={() => setView("all", all ? "" : "yes")}
            >
              {t(all ? "guides.not.hide" : "guides.not.show")}
            </Button>
          </p>
        )}
        {fits === null && (
          <Section title={t("guides.read")} meta={catalogue.articles.length}>
            <ArticleList articles={catalogue.articles} />
          </Section>
        )}
      </div>
    </Page>
  );
}
