import { Button } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import type { PlacedRecord } from "../../../core/facts/record-name.ts";
import { useData } from "../../session/data.tsx";
import { useWords } from "../../session/language.tsx";
import { editAddress, entryAddress, useHere } from "../../session/own-address.ts";
import { useRemoveOwn } from "../../session/use-remove-own.ts";
import { LinkButton } from "../../components/link-button.tsx";

/** What a person may do with a record: correct what it says of a pair; change or remove what they wrote themselves. */
export function OwnTools({ placed, name }: { placed: PlacedRecord; name: string }) {
  const { t } = useWords();
  const { own } = useData();
  const here = useHere();
  const remove = useRemoveOwn();
  const address = entryAddress(placed.key);
  const mine = own.has(placed.key);
  if (address === null || (!mine && !("target" in placed.record))) return null;
  return (
    <>
      <LinkButton to={editAddress(address, here)} Icon={IconPencil}>
        {mine ? t("own.change") : t("own.correct")}
      </LinkButton>
      {mine && <Button onClick={() => void remove(address, name)}>{t("form.remove")}</Button>}
    </>
  );
}
