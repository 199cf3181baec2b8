import { NativeSelect } from "@mantine/core";
import { placesToGo } from "../../../core/places/places-to-go.ts";
import type { AddressParts } from "../../session/address-parts.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import type { Here } from "../../session/use-here.ts";
import styles from "./here-bar.module.css";

/** Who it happened to, and where they are. */
export function HereBar({ here: { person, place }, write }: { here: Here; write: AddressParts["write"] }) {
  const { t, say, language } = useWords();
  const { catalogue, lookup, profile } = useData();
  const around = lookup.destination(place);
  const known = placesToGo(catalogue.destinations);
  const places = (around === undefined || known.includes(around) ? known : [...known, around])
    .map(({ id, name }) => ({ value: id, label: say(name) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));
  return (
    <div className={styles.bar}>
      {profile.people.length > 1 && (
        <NativeSelect
          aria-label={t("lost.who")}
          value={person.id}
          onChange={({ currentTarget: { value } }) => write({ for: value, place: "", lost: "" })}
          data={profile.people.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <NativeSelect
        aria-label={t("lost.where")}
        value={place}
        onChange={({ currentTarget: { value } }) => write({ place: value })}
        data={places}
      />
    </div>
  );
}
