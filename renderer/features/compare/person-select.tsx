import { NativeSelect } from "@mantine/core";
import { useMemo } from "react";
import { RESIDENT, VISITOR, type Person } from "../../../core/compatibility/person.ts";
import { useWords } from "../../app/language.tsx";
import type { ViewState } from "./use-grid-view.ts";

/** Kinds of people whose answers differ, by what they can show and what they carry. */
const PEOPLE = {
  resident: RESIDENT,
  visitor: VISITOR,
  "visitor-resident": { ...VISITOR, lives: "mainland", documents: ["residence-permit", "passport"] },
  hongkong: { ...VISITOR, documents: ["home-return-permit"] },
  taiwan: { ...VISITOR, documents: ["taiwan-permit"] },
} as const satisfies Record<string, Person>;
const WHO = ["resident", "visitor", "visitor-resident", "hongkong", "taiwan"] as const;

const PHONES = {
  any: [],
  "iphone-cn": ["iphone", "china-bought", "nfc"],
  "iphone-abroad": ["iphone", "bought-abroad", "nfc"],
  "android-cn": ["android", "china-bought", "nfc"],
  "android-abroad": ["android", "bought-abroad", "nfc"],
  huawei: ["android", "huawei", "china-bought", "nfc"],
} as const satisfies Record<string, Person["phones"]>;
const PHONE_CHOICES = [
  "any",
  "iphone-cn",
  "iphone-abroad",
  "android-cn",
  "android-abroad",
  "huawei",
] as const;

/** The person the address names, standing at a place. */
export function usePerson({ read }: ViewState, place: Person["place"]): Person {
  const who = WHO.find((one) => one === read("for")) ?? "resident";
  const phone = PHONE_CHOICES.find((one) => one === read("phone")) ?? "any";
  return useMemo(() => ({ ...PEOPLE[who], phones: PHONES[phone], place }), [who, phone, place]);
}

/** For whom, and with which phone. */
export function PersonSelect({ state: { read, write } }: { state: ViewState }) {
  const { t } = useWords();
  const select = <C extends string>(
    name: string,
    choices: readonly C[],
    label: string,
    text: (choice: C) => string,
  ) => (
    <NativeSelect
      aria-label={label}
      value={choices.find((one) => one === read(name)) ?? choices[0]}
      onChange={(event) =>
        write({ [name]: event.currentTarget.value === choices[0] ? "" : event.currentTarget.value })
      }
      data={choices.map((choice) => ({ value: choice, label: text(choice) }))}
    />
  );
  return (
    <>
      {select("for", WHO, t("compare.for"), (who) => t(`compare.for.${who}`))}
      {select("phone", PHONE_CHOICES, t("compare.phone"), (phone) => t(`compare.phone.${phone}`))}
    </>
  );
}
