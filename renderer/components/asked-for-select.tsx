import { NativeSelect } from "@mantine/core";
import { PERSON_KINDS, type PersonKind } from "../../core/people/person-kinds.ts";
import type { AddressParts } from "../session/address-parts.ts";
import { useData } from "../session/data.tsx";
import { useWords } from "../session/language.tsx";
import { ANY_PHONE, type AskedFor } from "../session/use-asked-for.ts";

interface AskedForSelectProps {
  asked: AskedFor;
  write: AddressParts["write"];
}

const KINDS = Object.keys(PERSON_KINDS) as PersonKind[];

/** For whom, one of the people or a kind of person, and with which phone. */
export function AskedForSelect({ asked, write }: AskedForSelectProps) {
  const { t, say } = useWords();
  const { catalogue, profile } = useData();
  const people = profile.people.map(({ id, name }) => ({ value: id, label: name }));
  const kinds = KINDS.map((kind) => ({ value: kind, label: t(`compare.for.${kind}`) }));
  return (
    <>
      <NativeSelect
        aria-label={t("compare.for")}
        value={asked.id}
        // Another person has another telephone.
        onChange={({ currentTarget: { value } }) =>
          write({ for: value === asked.usual ? "" : value, phone: "" })
        }
        data={
          people.length === 0
            ? kinds
            : [
                { group: t("who.people"), items: people },
                { group: t("who.kinds"), items: kinds },
              ]
        }
      />
      <NativeSelect
        aria-label={t("compare.phone")}
        value={asked.phone}
        onChange={({ currentTarget: { value } }) => write({ phone: value === asked.usualPhone ? "" : value })}
        data={[
          { value: ANY_PHONE, label: t("compare.phone.any") },
          ...catalogue.phones.map(({ id, name }) => ({ value: id, label: say(name) })),
        ]}
      />
    </>
  );
}
