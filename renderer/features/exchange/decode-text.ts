/** A file’s text and the encoding it was read in. */
export interface DecodedText {
  text: string;
  encoding: "UTF-8" | "UTF-16" | "GB18030";
}

function decode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Text as spreadsheets save it: UTF-8 with or without a mark at its start, UTF-16 with one, or GB18030 (of which GBK and
 * GB2312 are parts), as Excel writes CSV on a Chinese system. Null when it is none of them.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const text = decode(bytes, first === 0xff ? "utf-16le" : "utf-16be");
    return text === null ? null : { text, encoding: "UTF-16" };
  }
  // A zero byte is in no text; it is in every spreadsheet that was not saved as one.
  if (bytes.includes(0)) return null;
  const utf8 = decode(bytes, "utf-8");
  if (utf8 !== null) return { text: utf8, encoding: "UTF-8" };
  const chinese = decode(bytes, "gb18030");
  return chinese === null ? null : { text: chinese, encoding: "GB18030" };
}
