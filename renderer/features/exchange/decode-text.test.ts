import { expect, test } from "vitest";
import { decodeText } from "./decode-text.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const UTF16LE = Uint8Array.from([0xff, 0xfe, 0x61, 0x53]);
/** 工行卡 as a Chinese Excel writes it. */
const GBK = Uint8Array.from([0xb9, 0xa4, 0xd0, 0xd0, 0xbf, 0xa8]);
/** A character that only GB18030 has, in four bytes: ㊙. */
const FOUR = Uint8Array.from([0x81, 0x39, 0xaa, 0x35]);

test.each([
  ["UTF-8", utf8("工行卡"), { text: "工行卡", encoding: "UTF-8" }],
  ["UTF-8 with its mark, which is no text", utf8("\uFEFF工行卡"), { text: "工行卡", encoding: "UTF-8" }],
  ["UTF-16 with its mark", UTF16LE, { text: "卡", encoding: "UTF-16" }],
  ["GBK", GBK, { text: "工行卡", encoding: "GB18030" }],
  ["nothing", new Uint8Array(), { text: "", encoding: "UTF-8" }],
  ["a spreadsheet itself", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), null],
  ["bytes that are nothing", Uint8Array.from([0xff, 0xff, 0x41]), null],
])("%s", (_name, bytes, found) => {
  expect(decodeText(bytes)).toEqual(found);
});

test("the four-byte characters of GB18030", () => {
  expect(decodeText(FOUR)?.encoding).toBe("GB18030");
});
