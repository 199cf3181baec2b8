import { NativeSelect } from "@mantine/core";
import { placesToGo } from "../../../core/places/places-to-go.ts";
import type { AddressParts } from "../../session/address-parts.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import type { AskedFor } from "../../session/use-asked-for.ts";
import { AskedForSelect } from "../../components/asked-for-select.tsx";
import styles from "./question-bar.module.css";
import type { Question } from "./use-question.ts";

const TRIP = "trip:";

/** About what, where or for which trip, for whom and with which telephone. */
export function QuestionBar({
  question,
  asked,
  write,
}: {
  question: Question;
  asked: AskedFor;
  write: AddressParts["write"];
}) {
  const { t, say, language } = useWords();
  const { catalogue, profile, lookup } = useData();
  const { topics, placed, place, trip } = question;
  const here = trip === null ? { place: place.id, trip: "" } : { trip: trip.id, place: "" };
  const places = placesToGo(catalogue.destinations)
    .map(({ id, name }) => ({ value: id, label: say(name) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));
  const trips = profile.trips.map(({ id, name, destination }) => ({
    value: `${TRIP}${id}`,
    label: t("advice.trip", {
      trip: name,
      place: say(lookup.destination(destination)?.name ?? { en: destination, "zh-CN": destination }),
    }),
  }));
  return (
    <div className={styles.bar}>
      <NativeSelect
        aria-label={t("advice.topic")}
        value={placed.topic.id}
        onChange={({ currentTarget: { value } }) => write({ ...here, topic: value })}
        data={topics.map(({ topic }) => ({ value: topic.id, label: say(topic.name) }))}
      />
      <NativeSelect
        aria-label={t("advice.where")}
        value={trip === null ? place.id : `${TRIP}${trip.id}`}
        onChange={({ currentTarget: { value } }) =>
          write(
            value.startsWith(TRIP)
              ? { topic: placed.topic.id, trip: value.slice(TRIP.length), place: "" }
              : { topic: placed.topic.id, trip: "", place: value },
          )
        }
        data={
          trips.length === 0
            ? places
            : [
                { group: t("advice.trips"), items: trips },
                { group: t("advice.places"), items: places },
              ]
        }
      />
      <AskedForSelect asked={asked} write={(parts) => write({ ...here, topic: placed.topic.id, ...parts })} />
    </div>
  );
}
