import type { Adapter } from "lowdb";
import { removeLeftovers, replaceFile, type WriteContent } from "../../files/replace-file.ts";

/** Only the person whose profile it is may read it. */
const OWNER_ONLY = 0o600;

/**
 * lowdb's storage for one JSON document. lowdb's own adapter neither syncs to disk nor keeps the file private, and
 * its temporary name is fixed, so that two processes break each other's file.
 */
export class DurableFileAdapter<T> implements Adapter<T> {
  constructor(
    private readonly file: string,
    private readonly readFile: (file: string) => Promise<T | null>,
    /** Throws when the value is not a valid document. */
    private readonly validate: (document: T) => T,
    /** What is put on disk for the document's text: itself, or the text locked. */
    private readonly encode: (text: string) => string = (text) => text,
    private readonly writeContent?: WriteContent,
  ) {}

  async read(): Promise<T | null> {
    await removeLeftovers(this.file);
    return this.readFile(this.file);
  }

  /** Validates the document and replaces the file by what came out of that; on any failure the old file stays. */
  async write(document: T): Promise<void> {
    const text = `${JSON.stringify(this.validate(document), null, 1)}\n`;
    await replaceFile(this.file, this.encode(text), OWNER_ONLY, this.writeContent);
  }
}
