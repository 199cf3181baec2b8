import { IconChevronRight } from "@tabler/icons-react";
import { Link } from "wouter";
import { useWords } from "../../session/language.tsx";
import { Section } from "../../components/section.tsx";
import styles from "./question-list.module.css";

const QUESTIONS = [
  { text: "question.citizen-card", to: "/compare/before-after/hangzhou-citizen-card--alipay" },
  { text: "question.icbc", to: "/compare/icbc-debit--alipay" },
  { text: "question.colombia-sim", to: "/compare/co-prepaid-sim--wechat-pay" },
  { text: "question.wsapp", to: "/guides/read/smart-cards-and-wsapp" },
  { text: "question.online", to: "/advice/short-term-visitor?topic=get-online&place=colombia" },
] as const;

/** The questions people come with, each a way to its answer. */
export function QuestionList() {
  const { t } = useWords();
  return (
    <Section title={t("question.title")}>
      <ul>
        {QUESTIONS.map(({ text, to }) => (
          <li key={text} className={styles.question}>
            <Link href={to}>
              {t(text)}
              <IconChevronRight size="1.125rem" stroke={1.75} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
