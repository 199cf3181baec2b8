import type { Exported, Input } from "../../contract/api.ts";
import { CallError } from "../../contract/errors.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { exportPage, type Deliver } from "./export-page.ts";
import type { PdfPrinter } from "./pdf-printer.ts";

/**
 * Prints a trip's plan and delivers it.
 * @throws CallError `reference.missing` for a trip that is not in the profile, and what `exportPage` throws.
 */
export async function exportTrip(
  { trip: id, language, paper }: Input<"trip.export">,
  profile: Profile,
  printer: PdfPrinter,
  deliver: Deliver,
): Promise<Exported> {
  const trip = profile.trips.find((one) => one.id === id);
  if (trip === undefined) throw new CallError("reference.missing");
  return exportPage({ path: `/print/trip/${id}`, language, paper }, trip.name, printer, deliver);
}
