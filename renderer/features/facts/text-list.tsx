import type { LocalText } from "../../../core/catalogue/text.ts";
import { useWords } from "../../session/language.tsx";
import { RichText } from "../../components/rich-text.tsx";
import styles from "./text-list.module.css";

/** Sentences under one another; numbered where their order matters. */
export function TextList({ texts, numbered = false }: { texts: readonly LocalText[]; numbered?: boolean }) {
  const { say } = useWords();
  const List = numbered ? "ol" : "ul";
  return (
    <List className={`${styles.list} ${numbered ? styles.numbered : ""}`}>
      {texts.map((text) => (
        <li key={text.en}>
          <RichText text={say(text)} />
        </li>
      ))}
    </List>
  );
}
