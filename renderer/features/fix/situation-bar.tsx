import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import type { Situation } from "../../../core/diagnosis/situation.ts";
import { placesToGo } from "../../../core/places/places-to-go.ts";
import { FieldProblem } from "../../components/field-problem.tsx";
import type { AddressParts } from "../../session/address-parts.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import styles from "./situation-bar.module.css";
import { ThingSelect, type HeldKind } from "./thing-select.tsx";
import { NONE, readAmount } from "./use-situation.ts";

interface SituationBarProps {
  situation: Situation;
  kinds: readonly HeldKind[];
  amount?: boolean;
  write: AddressParts["write"];
  read: AddressParts["read"];
}

/** For whom, with what and where: what a diagnosis is answered for. */
export function SituationBar({ situation, kinds, amount = false, write, read }: SituationBarProps) {
  const { t, say, language } = useWords();
  const { catalogue, profile } = useData();
  const places = placesToGo(catalogue.destinations)
    .map(({ id, name }) => ({ value: id, label: say(name) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language));
  return (
    <div className={styles.bar} role="group" aria-label={t("fix.with")}>
      {profile.people.length > 0 && (
        <NativeSelect
          label={t("fix.with.person")}
          value={situation.person?.id ?? NONE}
          // Another person has other things.
          onChange={({ currentTarget: { value } }) =>
            write({ person: value, card: "", wallet: "", sim: "", phone: "", a: "", end: "" })
          }
          data={[
            ...profile.people.map(({ id, name }) => ({ value: id, label: name })),
            { value: NONE, label: t("fix.with.nobody") },
          ]}
        />
      )}
      {kinds.map((kind) => (
        <ThingSelect key={kind} kind={kind} situation={situation} write={write} />
      ))}
      <NativeSelect
        label={t("fix.with.place")}
        value={situation.place ?? NONE}
        onChange={({ currentTarget: { value } }) => write({ place: value })}
        data={[{ value: NONE, label: t("fix.with.none.place") }, ...places]}
      />
      {amount && <AmountField value={read("cny")} onChange={(cny) => write({ cny }, true)} />}
    </div>
  );
}

/** How much was to be paid; what is no whole number of yuan is said, and decides nothing. */
function AmountField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState(value);
  const isBad = typed.trim() !== "" && readAmount(typed.trim()) === null;
  return (
    <TextInput
      label={t("fix.with.amount")}
      inputMode="numeric"
      autoComplete="off"
      maxLength={12}
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        const text = currentTarget.value.trim();
        onChange(readAmount(text) === null ? "" : text);
      }}
      error={isBad ? <FieldProblem>{t("fix.with.amount.bad")}</FieldProblem> : undefined}
      errorProps={{ component: "div" }}
    />
  );
}
