import type { Summary } from "../../../core/diagnosis/summary.ts";
import { dayFull } from "../../../core/i18n/dates.ts";
import { createTranslate, localise, type Messages } from "../../../core/i18n/translate.ts";
import type { LocalText } from "../../../core/catalogue/text.ts";

/** A line of a summary: what it is, and what there is to say of it. */
export interface SummaryLine {
  head: string;
  texts: readonly string[];
}

/** A summary in one language, line by line; what there is nothing to say of is left out. */
export function summaryLines(summary: Summary, messages: Messages): SummaryLine[] {
  const { language } = messages;
  const t = createTranslate(messages);
  const say = (text: LocalText | null) => (text === null ? [] : [localise(text, language)]);
  const lines: SummaryLine[] = [
    { head: t("fix.path.symptom"), texts: say(summary.symptom) },
    { head: t("fix.summary.on"), texts: [dayFull(summary.on, language)] },
    { head: t("fix.summary.card"), texts: say(summary.card) },
    { head: t("fix.summary.wallet"), texts: say(summary.wallet) },
    { head: t("fix.summary.place"), texts: say(summary.place) },
    { head: t("fix.summary.text"), texts: summary.text === "" ? [] : [summary.text] },
    {
      head: t("fix.summary.attempts"),
      texts: summary.attempts.map(({ on, outcome, text, code }) =>
        t("fix.summary.attempt", {
          day: dayFull(on, language),
          outcome: t(`fix.attempt.${outcome}`),
          text: [code, text].filter((part) => part !== "").join(" "),
        }).trim(),
      ),
    },
    {
      head: t("fix.summary.tried"),
      texts: summary.tried.map(({ name, answer }) =>
        t(`fix.summary.tried.${answer}`, { what: localise(name, language) }),
      ),
    },
    { head: t("fix.summary.ask"), texts: summary.ask.map((text) => localise(text, language)) },
    {
      head: t("fix.summary.number"),
      texts: summary.numbers.map(({ hotline, line }) =>
        [
          line.thenDial === undefined
            ? line.number
            : t("fix.call.then", { number: line.number, after: line.thenDial }),
          localise(hotline.name, language),
          localise(line.name, language),
        ].join(" · "),
      ),
    },
  ];
  return lines.filter(({ texts }) => texts.length > 0);
}

/** The same as plain text, to be sent. */
export function summaryText(lines: readonly SummaryLine[]): string {
  return lines
    .map(({ head, texts }) =>
      texts.length === 1
        ? `${head}: ${texts[0]}`
        : [`${head}:`, ...texts.map((one) => `- ${one}`)].join("\n"),
    )
    .join("\n");
}
