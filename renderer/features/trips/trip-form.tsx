import { Button, Checkbox, NativeSelect } from "@mantine/core";
import { useState, type FormEvent } from "react";
import type { TripFields } from "../../../core/profile/trip.ts";
import { useData } from "../../app/data.tsx";
import { useWords } from "../../app/language.tsx";
import { DateField } from "../../components/date-field.tsx";
import { FieldProblem } from "../../components/field-problem.tsx";
import { OwnTextField } from "../../components/own-text-field.tsx";
import { readTripDraft, type TripDraft, type TripProblems } from "./trip-draft.ts";
import styles from "./trip-form.module.css";

interface TripFormProps {
  initial: TripDraft;
  submitText: string;
  onSave: (trip: TripFields) => void;
  onCancel: () => void;
}

/** Where, when, who: all a trip needs. */
export function TripForm({ initial, submitText, onSave, onCancel }: TripFormProps) {
  const { t, say } = useWords();
  const { catalogue, profile } = useData();
  const [draft, setDraft] = useState(initial);
  const [problems, setProblems] = useState<TripProblems>({});
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
    const read = readTripDraft(draft);
    if ("problems" in read) setProblems(read.problems);
    else onSave(read.trip);
  };
  const places = catalogue.destinations
    .filter((d) => d.trips)
    .map((d) => ({ value: d.id, label: say(d.name) }));
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
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
