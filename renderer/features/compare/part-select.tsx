import { NativeSelect } from "@mantine/core";
import type { AddressParts } from "../../session/address-parts.ts";

interface PartSelectProps extends Pick<AddressParts, "write"> {
  label: string;
  /** The part of the address that is chosen. */
  part: string;
  value: string;
  choices: readonly { value: string; label: string }[];
}

/** Chooses a part of the question that stands in the address. */
export function PartSelect({ label, part, value, choices, write }: PartSelectProps) {
  return (
    <NativeSelect
      aria-label={label}
      value={value}
      onChange={(event) => write({ [part]: event.currentTarget.value })}
      data={choices}
    />
  );
}
