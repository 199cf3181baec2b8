import { Fragment } from "react";
import { Link, useParams } from "wouter";
import { AssertionView } from "../../components/assertion-view.tsx";
import { Eyebrow } from "../../components/eyebrow.tsx";
import { NotFound } from "../../components/not-found.tsx";
import { Page } from "../../components/page.tsx";
import { Section } from "../../components/section.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import styles from "./article-page.module.css";
import { guideAddress } from "./guide-address.ts";
import { useGuideWhom } from "./use-guide-whom.ts";

/** Background to read: paragraph by paragraph, each with who says so, and the guides in which it goes on. */
export function ArticlePage() {
  const { t, say } = useWords();
  const { catalogue } = useData();
  const { person } = useGuideWhom();
  const { id } = useParams<{ id: string }>();
  const article = catalogue.articles.find((one) => one.id === id);
  if (article === undefined)
    return <NotFound where={t("article.title")} what="article" to="/guides" action={t("nav.guides")} />;
  const guides = catalogue.guides.filter((guide) => article.guides.includes(guide.id));
  return (
    <Page
      eyebrow={<Eyebrow to="/guides" from={t("nav.guides")} here={t("article.title")} />}
      title={say(article.name)}
    >
      <div className={styles.text}>
        <p className="secondary">{say(article.about)}</p>
        {article.paragraphs.map((paragraph) => (
          <Fragment key={paragraph.text.en}>
            {paragraph.head !== undefined && <h2>{say(paragraph.head)}</h2>}
            <AssertionView {...paragraph} />
          </Fragment>
        ))}
      </div>
      {guides.length > 0 && (
        <Section title={t("article.go-on")} className={styles.on}>
          <ul>
            {guides.map((guide) => (
              <li key={guide.id} className={styles.listed}>
                <Link className="go" href={guideAddress(guide.id, person)}>
                  {say(guide.name)}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}
