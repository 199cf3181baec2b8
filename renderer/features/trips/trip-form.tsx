import { Button, Checkbox, NativeSelect } from "@mantine/core";
import { placesToGo } from "../../../core/places/places-to-go.ts";
import { TRIP_PURPOSES } from "../../../core/catalogue/need.ts";
import { dayFull } from "../../../core/i18n/dates.ts";
import type { Action } from "../../../core/profile/actions.ts";
import type { TripFields } from "../../../core/profile/trip.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import type { Draft } from "../../session/use-draft.ts";
import { fieldPart, type Saved } from "../../session/use-open-form.ts";
import { useRecordForm } from "../../session/use-record-form.ts";
import { CancelButton } from "../../components/cancel-button.tsx";
import { DateField } from "../../components/date-field.tsx";
import { EnumField } from "../../components/enum-field.tsx";
import { FieldProblem } from "../../components/field-problem.tsx";
import { FormFoot } from "../../components/form-foot.tsx";
import { OwnTextField } from "../../components/own-text-field.tsx";
import { RecordFormFrame } from "../../components/record-form-frame.tsx";
import { tripForm, type TripDraft } from "./trip-draft.ts";
import styles from "./trip-form.module.css";

interface TripFormProps {
  draft: Draft;
  initial: TripDraft;
  saved: Saved<TripDraft>;
  submitText: string;
  /** The actions that save the trip, and what is said then. */
  make: (trip: TripFields) => { actions: Action[]; said: string };
  onSaved: () => void;
  onCancel: () => void;
}

/** Where, when, who: all a trip needs. */
export function TripForm({ submitText, make, onSaved, onCancel, ...about }: TripFormProps) {
  const { t, say, language } = useWords();
  const { catalogue, profile } = useData();
  const day = (value: string | null) => (value === null ? "" : dayFull(value, language));
  const nameOf = (id: string) => profile.people.find((person) => person.id === id)?.name ?? "";
  const placeOf = (id: string) => catalogue.destinations.find((place) => place.id === id)?.name;
  const ids = profile.people.map(({ id }) => id);
  const form = useRecordForm({
    ...about,
    parts: {
      name: fieldPart<TripDraft>("name", t("trip.name")),
      destination: fieldPart<TripDraft>("destination", t("trip.destination"), ({ destination }) => {
        const name = placeOf(destination);
        return name === undefined ? destination : say(name);
      }),
      departs: fieldPart<TripDraft>("departs", t("trip.departs"), ({ departs }) => day(departs)),
      returns: fieldPart<TripDraft>("returns", t("trip.returns"), ({ returns }) => day(returns)),
      purpose: fieldPart<TripDraft>("purpose", t("trip.purpose"), ({ purpose }) =>
        purpose === "" ? "" : t(`trip.purpose.${purpose}`),
      ),
      travellers: {
        ...fieldPart<TripDraft>("travellers", t("trip.travellers"), ({ travellers }) =>
          travellers.map(nameOf).join(t("list.separator")),
        ),
        read: ({ travellers }) => travellers.toSorted(),
      },
    },
    schema: tripForm(ids),
  });
  const save = async (read: TripFields) => {
    const { actions, said } = make(read);
    if (await form.beside.save(actions, said)) onSaved();
  };
  const places = placesToGo(catalogue.destinations).map((d) => ({ value: d.id, label: say(d.name) }));
  const { field, values } = form;
  const [destination, travellers, purpose] = [field("destination"), field("travellers"), field("purpose")];
  return (
    <RecordFormFrame form={form} save={save} className={styles.form}>
      <OwnTextField label={t("trip.name")} placeholder={t("trip.name.example")} {...field("name")} />
      <NativeSelect
        label={t("trip.destination")}
        value={destination.value}
        onChange={(e) => destination.onChange(e.currentTarget.value)}
        data={[{ value: "", label: t("thing.choose") }, ...places]}
        error={destination.problem !== undefined && <FieldProblem>{destination.problem}</FieldProblem>}
        errorProps={{ component: "div" }}
      />
      <div className={styles.dates}>
        <DateField label={t("trip.departs")} {...field("departs")} />
        <DateField label={t("trip.returns")} near={values.departs} {...field("returns")} />
      </div>
      <EnumField
        label={t("trip.purpose")}
        description={t("trip.purpose.text")}
        values={["", ...TRIP_PURPOSES]}
        text={(value) => t(value === "" ? "trip.purpose.none" : `trip.purpose.${value}`)}
        {...purpose}
      />
      <Checkbox.Group
        label={t("trip.travellers")}
        value={travellers.value}
        onChange={travellers.onChange}
        data-wrong={travellers.problem === undefined ? undefined : true}
        error={travellers.problem !== undefined && <FieldProblem>{travellers.problem}</FieldProblem>}
        errorProps={{ component: "div" }}
      >
        <div className={styles.travellers}>
          {profile.people.map((person) => (
            <Checkbox key={person.id} value={person.id} label={person.name} />
          ))}
        </div>
      </Checkbox.Group>
      <FormFoot>
        <Button type="submit" variant="filled">
          {submitText}
        </Button>
        <CancelButton beside={form.beside} onCancel={onCancel} />
      </FormFoot>
    </RecordFormFrame>
  );
}
