/** What a signature over facts is a signature over; a signature over anything else opens nothing here. */
export const FACTS_TYPE = "application/vnd.carryall.facts+json";

/**
 * The shape of the catalogue's records and of the search index. It rises whenever an older app could not read them any
 * more, or would read them as something else; such an app then says that it is too old.
 */
export const FACTS_SCHEMA = 1;

/** The longest facts file that is read, in characters: twice what today's facts take, and room for as much again. */
export const LONGEST_FACTS_FILE = 32_000_000;
