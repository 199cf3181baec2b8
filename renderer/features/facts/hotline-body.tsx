import type { Hotline, HotlineLine } from "../../../core/catalogue/hotline.ts";
import { useWords } from "../../session/language.tsx";
import { Section } from "../../components/section.tsx";
import { AssertionView } from "../../components/assertion-view.tsx";

/** The numbers of one office, each with from where it can be dialled, what it costs and when somebody answers. */
export function HotlineBody({ hotline }: { hotline: Hotline }) {
  const { t, say } = useWords();
  const dialled = ({ number, thenDial }: HotlineLine) =>
    thenDial === undefined ? number : t("facts.hotline.then", { number, after: thenDial });
  const extras = ({ tollFree, collect, hours }: HotlineLine) => [
    ...(tollFree === true ? [t("facts.hotline.free")] : []),
    ...(collect === true ? [t("facts.hotline.collect")] : []),
    ...(hours === null ? [] : [t(`facts.hotline.${hours}`)]),
  ];
  return (
    <Section title={t("facts.part.numbers")} meta={hotline.lines.length}>
      {hotline.lines.map((line) => {
        const shown = [dialled(line), ...extras(line)].join(" · ");
        return (
          <AssertionView
            key={`${line.name.en} ${line.number}`}
            label={say(line.name)}
            text={{ en: shown, "zh-CN": shown }}
            evidence={line.evidence}
            history={line.history}
            conflicts={line.conflicts}
          />
        );
      })}
    </Section>
  );
}
