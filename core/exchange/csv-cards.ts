import { LONGEST_TEXT } from "../kept-text/incoming-text.ts";
import { parseExpiry } from "../profile/parse-expiry.ts";
import { barePerson, type Person } from "../profile/person.ts";
import type { Records } from "../profile/profile.ts";
import { EMPTY_RECORDS } from "../profile/profile.ts";
import { findSensitiveNumber } from "../kept-text/sensitive-number.ts";
import { bareThing, thingSchema, type Thing } from "../profile/thing.ts";
import { unguardCell } from "./formula-guard.ts";

/** What a column of a table may be. */
export const CSV_FIELDS = ["product", "label", "last-digits", "expires", "person", "notes"] as const;
export type CsvField = (typeof CSV_FIELDS)[number];

/** Which column each field is in, counted from 0; null when the table does not have it. */
export type Mapping = Record<CsvField, number | null>;

/** A row of a table and the line of the file it starts in, counted from 1. */
export interface CsvRow {
  line: number;
  cells: readonly string[];
}

/** What a table of cards may be: far more than anybody has, and few enough to be looked through at once. */
export const TABLE_LIMITS = { characters: 1_000_000, rows: 5_000, columns: 200, products: 300 } as const;

/** Why a row cannot be taken; the screens have a sentence for each. */
export const ROW_REASONS = [
  "no-product",
  "unknown-product",
  "several-products",
  "many-products",
  "last-digits",
  "expires",
  "too-long",
  "card-number",
  "resident-id",
  "no-person",
] as const;
export type RowReason = (typeof ROW_REASONS)[number];

export interface RowProblem {
  line: number;
  field: CsvField;
  reason: RowReason;
  /** What stands in the cell, cut short; "" for a number that must not be shown again. */
  text: string;
}

/** What reading a table needs to know. */
export interface CsvBasis {
  records: Pick<Records, "people" | "things">;
  mapping: Mapping;
  /** The ids of the products a text may mean; one is an answer. */
  productsFor: (text: string) => readonly string[];
  /** Whose the things are when the row does not say; null when nobody was chosen. */
  owner: string | null;
  /** A new random id. */
  newId: () => string;
}

export interface ReadCards {
  /** What an import brings: the new things, and people that are not there yet. */
  records: Records;
  /** Lines of rows that are there already. */
  known: number[];
  problems: RowProblem[];
}

/** A cell as text; the apostrophes by which our own export keeps a spreadsheet from calculating are taken off. */
function cellOf({ cells }: CsvRow, column: number | null): string {
  return column === null ? "" : unguardCell((cells[column] ?? "").trim()).trim();
}

/** The same for two things that are the same but for their ids. */
const likeness = ({ person, product, label, lastDigits, expires }: Thing): string =>
  JSON.stringify([person, product, label, lastDigits, expires]);

/** Asks once for each text, and of no more texts than a table of cards has. */
function asked(productsFor: CsvBasis["productsFor"]): (text: string) => readonly string[] | null {
  const answers = new Map<string, readonly string[]>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= TABLE_LIMITS.products) return null;
    const found = productsFor(text);
    answers.set(text, found);
    return found;
  };
}

/** Reads rows of cards, wallets and SIMs. A row with anything wrong is left out and told, never half taken. */
export function readCards(rows: readonly CsvRow[], basis: CsvBasis): ReadCards {
  const { mapping } = basis;
  const people: Person[] = [];
  const things: Thing[] = [];
  const known: number[] = [];
  const problems: RowProblem[] = [];
  const there = new Set(basis.records.things.map(likeness));
  const byName = new Map<string, string>();
  for (const { id, name } of basis.records.people)
    byName.set(name.toLowerCase(), byName.get(name.toLowerCase()) ?? id);
  const productsFor = asked(basis.productsFor);

  /** The person of a name, made when there is none; null without a name and without an owner. */
  const personOf = (name: string): { id: string; isNew: Person | null } | null => {
    if (name === "") return basis.owner === null ? null : { id: basis.owner, isNew: null };
    const id = byName.get(name.toLowerCase());
    if (id !== undefined) return { id, isNew: null };
    const isNew = barePerson(basis.newId(), name);
    return { id: isNew.id, isNew };
  };

  for (const row of rows) {
    const read = readRow(row, mapping, productsFor);
    if ("problems" in read) {
      problems.push(...read.problems);
      continue;
    }
    const person = personOf(cellOf(row, mapping.person));
    if (person === null) {
      problems.push({ line: row.line, field: "person", reason: "no-person", text: "" });
      continue;
    }
    const thing: Thing = { ...read.thing, id: basis.newId(), person: person.id };
    if (there.has(likeness(thing))) {
      known.push(row.line);
      continue;
    }
    there.add(likeness(thing));
    if (person.isNew !== null) {
      people.push(person.isNew);
      byName.set(person.isNew.name.toLowerCase(), person.id);
    }
    things.push(thing);
  }
  return { records: { ...EMPTY_RECORDS, people, things }, known, problems };
}

/** As much of a cell as tells which one it is. */
const SHOWN_TEXT = 60;

const NO_ID = "00000000-0000-4000-8000-000000000000";

/** One row as a thing that is nobody’s yet, or everything that is wrong with it. */
function readRow(
  row: CsvRow,
  mapping: Mapping,
  productsFor: (text: string) => readonly string[] | null,
): { thing: Thing } | { problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  const wrong = (field: CsvField, reason: RowReason, text: string) =>
    problems.push({ line: row.line, field, reason, text: text.slice(0, SHOWN_TEXT) });
  for (const field of CSV_FIELDS) {
    const cell = cellOf(row, mapping[field]);
    // The length first: what is refused for it is not looked at any further.
    const found = cell.length > LONGEST_TEXT ? "too-long" : findSensitiveNumber(cell);
    if (found !== null) wrong(field, found, found === "too-long" ? cell : "");
  }
  if (problems.length > 0) return { problems };

  const named = cellOf(row, mapping.product);
  const products = named === "" ? [] : productsFor(named);
  const [product] = products ?? [];
  if (named === "") wrong("product", "no-product", "");
  else if (products === null) wrong("product", "many-products", named);
  else if (product === undefined) wrong("product", "unknown-product", named);
  else if (products.length > 1) wrong("product", "several-products", named);

  const digits = cellOf(row, mapping["last-digits"]);
  if (digits !== "" && !/^\d{4}$/.test(digits)) wrong("last-digits", "last-digits", digits);
  const expiry = cellOf(row, mapping.expires);
  const expires = expiry === "" ? null : parseExpiry(expiry);
  if (expiry !== "" && expires === null) wrong("expires", "expires", expiry);
  const [label, notes, person] = (["label", "notes", "person"] as const).map((f) => cellOf(row, mapping[f]));
  const thing = {
    ...bareThing(NO_ID, NO_ID, product ?? ""),
    label: label ?? "",
    notes: notes ?? "",
    lastDigits: digits === "" ? null : digits,
    expires,
  };
  const { label: labelField, notes: notesField } = thingSchema.shape;
  if (!labelField.safeParse(thing.label).success) wrong("label", "too-long", thing.label);
  if (!notesField.safeParse(thing.notes).success) wrong("notes", "too-long", thing.notes);
  if ((person ?? "").length > 40) wrong("person", "too-long", person ?? "");
  return problems.length > 0 ? { problems } : { thing };
}
