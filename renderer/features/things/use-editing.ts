import { useState } from "react";
import { useAddressParts } from "../../session/address-parts.ts";
import { useData } from "../../session/data.tsx";
import { OPEN_THING } from "../../session/thing-address.ts";
import type { Editing } from "./person-things.tsx";

/**
 * What the form beside the table is about. An address that names a thing opens its form; when that closes, or another one
 * opens, the address names it no more.
 * @param person whose things are shown
 */
export function useEditing(person: string | undefined): [Editing, (editing: Editing) => void] {
  const { records } = useData();
  const { read, write } = useAddressParts();
  const [editing, setEditing] = useState<Editing>(null);
  const [taken, setTaken] = useState("");
  const named = read(OPEN_THING);
  if (named !== taken) {
    setTaken(named);
    if (records.thing(named)?.person === person && person !== undefined) setEditing({ thing: named });
  }
  const edit = (next: Editing) => {
    setEditing(next);
    if (named !== "") write({ [OPEN_THING]: "" }, true);
  };
  return [editing, edit];
}
