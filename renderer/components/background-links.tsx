import { Link } from "wouter";
import type { Article } from "../../core/catalogue/article.ts";
import { useData } from "../session/data.tsx";
import { useWords } from "../session/language.tsx";

/** The articles to read on a matter, in a line; nothing where there is none. */
export function BackgroundLinks({ fits }: { fits: (article: Article) => boolean }) {
  const { t, say } = useWords();
  const { catalogue } = useData();
  const articles = catalogue.articles.filter(fits);
  if (articles.length === 0) return null;
  return (
    <ul aria-label={t("guide.background")}>
      {articles.map(({ id, name }) => (
        <li key={id}>
          <span className="meta">{t("guide.background")}</span>{" "}
          <Link className="go" href={`/guides/read/${id}`}>
            {say(name)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
