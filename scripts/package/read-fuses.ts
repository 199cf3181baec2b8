import { FuseV1Options, getCurrentFuseWire } from "@electron/fuses";
import { FUSE_NAMES, FUSES, type FuseName } from "../../packaging/fuses.ts";

/** What a fuse of a program is: as it must be, not so, or not in this Electron. */
export interface ReadFuse {
  name: FuseName;
  wanted: boolean;
  is: "on" | "off" | "absent";
  held: boolean;
}

/** A fuse in the program, as the character that stands there; the package does not export its own names of them. */
const STATES: Readonly<Record<number, "on" | "off">> = { 0x31: "on", 0x30: "off" };

/** Reads the fuses out of a packaged program. */
export async function readFuses(program: string): Promise<ReadFuse[]> {
  const wire = await getCurrentFuseWire(program);
  return FUSE_NAMES.map((name) => {
    const is = STATES[Number(wire[FuseV1Options[name]])] ?? "absent";
    return { name, wanted: FUSES[name], is, held: is === (FUSES[name] ? "on" : "off") };
  });
}
