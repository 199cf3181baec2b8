import { Link } from "wouter";
import { firstHourHere, lossesOf } from "../../../core/emergency/losses.ts";
import type { Symptom } from "../../../core/catalogue/symptom.ts";
import type { Situation } from "../../../core/diagnosis/situation.ts";
import { FirstHourSteps } from "../../components/first-hour-steps.tsx";
import { Section } from "../../components/section.tsx";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { useHereOf } from "../../session/use-here.ts";

interface GuideFirstProps {
  symptom: Symptom;
  situation: Situation;
}

/** What to do before anything is looked for, where looking would lose time: the first hour, and the guide. */
export function GuideFirst({ symptom, situation }: GuideFirstProps) {
  const { t, say } = useWords();
  const { catalogue } = useData();
  const guide = catalogue.guides.find(({ id }) => id === symptom.guide);
  if (guide === undefined && symptom.losses === undefined) return null;
  return (
    <Section title={t("fix.guide-first")} inHand>
      {symptom.losses !== undefined && <FirstHour lost={symptom.losses} situation={situation} />}
      {guide !== undefined && (
        <p>
          <Link className="go lead" href={`/guides/${guide.id}`}>
            {t("fix.guide-open", { guide: say(guide.name) })}
          </Link>
        </p>
      )}
    </Section>
  );
}

/** The first hour after a loss, of the card that is asked about where one is; the rest of what can be gone is a page away. */
function FirstHour({
  lost,
  situation: { person, place, card },
}: {
  lost: readonly string[];
  situation: Situation;
}) {
  const { t } = useWords();
  const { catalogue, lookup } = useData();
  const here = useHereOf(person, place);
  const all = lossesOf(here.situation, catalogue.failures).filter(({ failure }) => lost.includes(failure.id));
  const ofCard = all.filter(
    ({ subject }) => subject.kind === "belonging" && subject.belonging.id === card?.thing?.id,
  );
  const chosen = ofCard.length > 0 ? ofCard : all;
  const address = new URLSearchParams({
    ...(person !== null && { for: person.id }),
    place: here.place,
    lost: chosen.map(({ id }) => id).join("|"),
  });
  return (
    <>
      <FirstHourSteps hour={firstHourHere(catalogue, lookup, here.place, here.situation, chosen)} />
      <p>
        <Link className="go" href={`/lost?${address.toString()}`}>
          {t("lost.more")}
        </Link>
      </p>
    </>
  );
}
