/** What a change was about. The id of a link is its card and wallet (`linkKey`), that of an own entry `folder/id`. */
export interface RecordRef {
  kind: "settings" | "person" | "thing" | "link" | "trip" | "item" | "rate" | "own";
  id: string;
}

/**
 * A change that was made from an older state of a record: the fields that hold something else by now, each with the
 * value that was to be set and the one that is there, as JSON has them; null for no value. No fields: the record itself
 * is gone.
 */
export interface Conflict {
  record: RecordRef;
  fields: { field: string; mine: unknown; theirs: unknown }[];
}
