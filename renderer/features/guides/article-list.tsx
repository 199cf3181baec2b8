import { Link } from "wouter";
import type { Article } from "../../../core/catalogue/article.ts";
import { useWords } from "../../session/language.tsx";
import styles from "./article-page.module.css";

/** Articles to read, each with what it is about. */
export function ArticleList({ articles }: { articles: readonly Article[] }) {
  const { say } = useWords();
  return (
    <ul>
      {articles
        .toSorted((a, b) => a.order - b.order)
        .map(({ id, name, about }) => (
          <li key={id} className={styles.listed}>
            <Link href={`/guides/read/${id}`}>{say(name)}</Link>
            <p className="meta">{say(about)}</p>
          </li>
        ))}
    </ul>
  );
}
