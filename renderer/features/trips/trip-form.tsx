import { Button, Checkbox, NativeSelect } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { placesToGo } from "../../../core/places/places-to-go.ts";
import { dayFull } from "../../../core/i18n/dates.ts";
import type { Action } from "../../../core/profile/actions.ts";
import type { TripFields } from "../../../core/profile/trip.ts";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import { fieldPart, useOpenForm } from "../../app/use-open-form.ts";
import { ChangedElsewhere } from "../../components/changed-elsewhere.tsx";
import { DateField } from "../../components/date-field.tsx";
import { FieldProblem } from "../../components/field-problem.tsx";
import { OwnTextField } from "../../components/own-text-field.tsx";
import { readTripDraft, type TripDraft, type TripProblems } from "./trip-draft.ts";
import styles from "./trip-form.module.css";

interface TripFormProps {
  initial: TripDraft;
  /** What is saved of the trip by now; null when it is gone. */
  saved: TripDraft | null;
  submitText: string;
  /** The actions that save the trip, and what is said then. */
  make: (trip: TripFields) => { actions: Action[]; said: string };
  onSaved: () => void;
  onCancel: () => void;
}

/** Where, when, who: all a trip needs. */
export function TripForm({ initial, saved, submitText, make, onSaved, onCancel }: TripFormProps) {
  const { t, say, language } = useWords();
  const { catalogue, profile } = useData();
  const [draft, setDraft] = useState(initial);
  const [problems, setProblems] = useState<TripProblems>({});
  const day = (value: string | null) => (value === null ? "" : dayFull(value, language));
  const nameOf = (id: string) => profile.people.find((person) => person.id === id)?.name ?? "";
  const placeOf = (id: string) => catalogue.destinations.find((place) => place.id === id)?.name;
  const beside = useOpenForm({
    values: draft,
    setValues: setDraft,
    saved,
    parts: {
      name: fieldPart<TripDraft>("name", t("trip.name")),
      destination: fieldPart<TripDraft>("destination", t("trip.destination"), ({ destination }) => {
        const name = placeOf(destination);
        return name === undefined ? destination : say(name);
      }),
      departs: fieldPart<TripDraft>("departs", t("trip.departs"), ({ departs }) => day(departs)),
      returns: fieldPart<TripDraft>("returns", t("trip.returns"), ({ returns }) => day(returns)),
      travellers: {
        ...fieldPart<TripDraft>("travellers", t("trip.travellers"), ({ travellers }) =>
          travellers.map(nameOf).join(t("list.separator")),
        ),
        read: ({ travellers }) => travellers.toSorted(),
      },
    },
  });
  const set = <F extends keyof TripDraft>(field: F, value: TripDraft[F]) => {
    setDraft((d) => ({ ...d, [field]: value }));
    setProblems((p) => ({ ...p, [field]: undefined }));
  };
  const problem = (field: keyof TripDraft) => {
    const found = problems[field];
    return found === undefined
      ? undefined
      : found === "too-long"
        ? t("field.too-long", { max: 60 })
        : t(`trip.problem.${found}`);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // Who is gone by now cannot travel; the order is that of the people, not of the ticks.
    const travellers = profile.people.flatMap(({ id }) => (draft.travellers.includes(id) ? [id] : []));
    const read = readTripDraft({ ...draft, travellers });
    if ("problems" in read) return setProblems(read.problems);
    const { actions, said } = make(read.trip);
    void beside.save(actions, said).then((done) => done && onSaved());
  };
  const places = placesToGo(catalogue.destinations).map((d) => ({ value: d.id, label: say(d.name) }));
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <ChangedElsewhere beside={beside} />
      <OwnTextField
        label={t("trip.name")}
        placeholder={t("trip.name.example")}
        value={draft.name}
        onChange={(v) => set("name", v)}
        problem={problem("name")}
      />
      <NativeSelect
        label={t("trip.destination")}
        value={draft.destination}
        onChange={(e) => set("destination", e.currentTarget.value)}
        data={[{ value: "", label: t("thing.choose") }, ...places]}
        error={problem("destination") && <FieldProblem>{problem("destination") ?? ""}</FieldProblem>}
        errorProps={{ component: "div" }}
      />
      <div className={styles.dates}>
        <DateField
          label={t("trip.departs")}
          value={draft.departs}
          onChange={(v) => set("departs", v)}
          problem={problem("departs")}
        />
        <DateField
          label={t("trip.returns")}
          value={draft.returns}
          near={draft.departs}
          onChange={(v) => set("returns", v)}
          problem={problem("returns")}
        />
      </div>
      <Checkbox.Group
        label={t("trip.travellers")}
        value={draft.travellers}
        onChange={(v) => set("travellers", v)}
        error={problem("travellers")}
      >
        <div className={styles.travellers}>
          {profile.people.map((person) => (
            <Checkbox key={person.id} value={person.id} label={person.name} />
          ))}
        </div>
      </Checkbox.Group>
      <div className={styles.actions}>
        <Button type="submit" variant="filled">
          {submitText}
        </Button>
        <Button onClick={onCancel}>{t("form.cancel")}</Button>
      </div>
    </form>
  );
}
