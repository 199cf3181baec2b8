import { NativeSelect } from "@mantine/core";
import { useMemo } from "react";
import { ownPhone, PHONE_CHOICES, type PhoneChoice } from "../../../core/compatibility/phone-kinds.ts";
import { RESIDENT, VISITOR, type Holder } from "../../../core/people/holder.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import type { ViewState } from "./use-grid-view.ts";

/** Kinds of people whose answers differ, by what they can show and what they carry. */
const PEOPLE = {
  resident: RESIDENT,
  visitor: VISITOR,
  "visitor-resident": { ...VISITOR, lives: "mainland", documents: ["residence-permit", "passport"] },
  hongkong: { ...VISITOR, documents: ["home-return-permit"] },
  taiwan: { ...VISITOR, documents: ["taiwan-permit"] },
} as const satisfies Record<string, Holder>;
const WHO = ["resident", "visitor", "visitor-resident", "hongkong", "taiwan"] as const;

const PHONES = Object.keys(PHONE_CHOICES) as PhoneChoice[];

/** What is taken for the telephone as long as the address names none: the one that stands among the things. */
function useOwnPhone(): PhoneChoice {
  const { profile } = useData();
  return useMemo(() => ownPhone(profile.things), [profile.things]);
}

/** The person the address names, standing at a place. */
export function usePerson({ read }: ViewState, place: Holder["place"]): Holder {
  const who = WHO.find((one) => one === read("for")) ?? "resident";
  const own = useOwnPhone();
  const phone = PHONES.find((one) => one === read("phone")) ?? own;
  return useMemo(() => ({ ...PEOPLE[who], phones: PHONE_CHOICES[phone], place }), [who, phone, place]);
}

/** For whom, and with which phone. */
export function PersonSelect({ state: { read, write } }: { state: ViewState }) {
  const { t } = useWords();
  const own = useOwnPhone();
  const select = <C extends string>(
    name: string,
    choices: readonly C[],
    fallback: C,
    label: string,
    text: (choice: C) => string,
  ) => (
    <NativeSelect
      aria-label={label}
      value={choices.find((one) => one === read(name)) ?? fallback}
      onChange={(event) =>
        write({ [name]: event.currentTarget.value === fallback ? "" : event.currentTarget.value })
      }
      data={choices.map((choice) => ({ value: choice, label: text(choice) }))}
    />
  );
  return (
    <>
      {select("for", WHO, "resident", t("compare.for"), (who) => t(`compare.for.${who}`))}
      {select("phone", PHONES, own, t("compare.phone"), (phone) => t(`compare.phone.${phone}`))}
    </>
  );
}
