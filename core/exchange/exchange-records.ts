import { OVERLAY_FOLDERS, type Overlay, type OverlayFolder } from "../overlay/overlay.ts";
import { sourcesOf } from "../overlay/own-source.ts";
import { linkKey } from "../profile/link-key.ts";
import { rateKey } from "../profile/own-rate.ts";
import type { Records } from "../profile/profile.ts";
import { recordSubject, SUBJECT_ARROW } from "../profile/subject.ts";

/** What people call the kinds of records; `own` are entries over the catalogue. */
export const IMPORT_KINDS = ["people", "things", "links", "trips", "own", "views", "rates"] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** A record of a profile or a file, with a key that is the same in both. */
export interface ExchangeRecord {
  key: string;
  kind: ImportKind;
  folder: Exclude<keyof Records, "overlay"> | OverlayFolder;
  /** Words of the person’s own, or ids that the screens have names for; see SUBJECT_ARROW. */
  subject: string;
  /** The last digits of a card or telephone number, or "". */
  digits: string;
  record: object;
  /** Only of an own entry: the sources it rests on. */
  sources: Overlay["sources"];
}

function ownRecords(overlay: Overlay): ExchangeRecord[] {
  return OVERLAY_FOLDERS.flatMap((folder) =>
    overlay[folder].map((record): ExchangeRecord => {
      const sources = sourcesOf(record, overlay);
      const subject = recordSubject(record);
      return { key: `own/${folder}/${record.id}`, kind: "own", folder, subject, digits: "", record, sources };
    }),
  );
}

/** Every record of a profile or a file, kind by kind, in the order they stand in. */
export function exchangeRecords(records: Records): ExchangeRecord[] {
  const things = new Map(records.things.map((thing) => [thing.id, thing]));
  const nameOf = (id: string) => {
    const thing = things.get(id);
    return thing === undefined ? id : thing.label || thing.product;
  };
  const placed = (
    kind: Exclude<ImportKind, "own">,
    id: string,
    subject: string,
    record: object,
    digits = "",
  ): ExchangeRecord => ({ key: `${kind}/${id}`, kind, folder: kind, subject, digits, record, sources: {} });
  return [
    ...records.people.map((one) => placed("people", one.id, one.name, one)),
    ...records.things.map((one) => placed("things", one.id, nameOf(one.id), one, one.lastDigits ?? "")),
    ...records.links.map((one) =>
      placed("links", linkKey(one), [one.card, one.wallet].map(nameOf).join(SUBJECT_ARROW), one),
    ),
    ...records.trips.map((one) => placed("trips", one.id, one.name, one)),
    ...ownRecords(records.overlay),
    ...records.views.map((one) => placed("views", one.id, one.name, one)),
    ...records.rates.map((one) => placed("rates", rateKey(one), `${one.from} · ${one.to}`, one)),
  ];
}
