import { expect, test } from "vitest";
import { markArtifacts } from "./mark-artifacts.ts";

const lines = (...all: string[]) => all.join("\n");

test.each([
  [
    "the paper's colour",
    ["q", "1 1 1 rg", "0 0 688 1009 re", "f", "Q"],
    ["q", "1 1 1 rg", "/Artifact BMC", "0 0 688 1009 re", "f", "EMC", "Q"],
  ],
  ["a line of several pieces", ["0 0 m", "1 1 l", "S"], ["/Artifact BMC", "0 0 m", "1 1 l", "S", "EMC"]],
  [
    "text of a margin",
    ["BT", "/F4 10 Tf", "<0009> Tj", "5.5 0 Td <0032> Tj", "ET"],
    [
      "BT",
      "/F4 10 Tf",
      "/Artifact BMC",
      "<0009> Tj",
      "EMC",
      "/Artifact BMC",
      "5.5 0 Td <0032> Tj",
      "EMC",
      "ET",
    ],
  ],
  [
    "text without a space before its operator",
    ["<0009>Tj", "(a)Tj", "[<00>]TJ"],
    ["/Artifact BMC", "<0009>Tj", "EMC", "/Artifact BMC", "(a)Tj", "EMC", "/Artifact BMC", "[<00>]TJ", "EMC"],
  ],
  ["a picture", ["/X1 Do"], ["/Artifact BMC", "/X1 Do", "EMC"]],
  ["an even-odd path", ["0 0 1 1 re", "f*"], ["/Artifact BMC", "0 0 1 1 re", "f*", "EMC"]],
])("%s outside the tags becomes an artifact", (_name, given, expected) => {
  expect(markArtifacts(lines(...given))).toBe(lines(...expected));
});

test.each([
  ["tagged content", ["/P <</MCID 0 >>BDC", "BT", "<0009> Tj", "ET", "0 0 1 1 re", "f", "EMC"]],
  [
    "what is marked inside something marked",
    ["/Artifact BMC", "/P <</MCID 1 >> BDC", "EMC", "/X1 Do", "EMC"],
  ],
  ["a clip, which paints nothing", ["q", "0 0 1 1 re", "W* n", "Q"]],
  ["a stream with an inline image", ["BI", "/W 1 ID", "f", "EI", "0 0 1 1 re", "f"]],
  ["a stream that ends a mark it never began", ["EMC", "/P <</MCID 0 >>BDC", "/X1 Do", "EMC"]],
  ["a stream that begins a mark and never ends it", ["/X1 Do", "/P <</MCID 0 >>BDC", "<01> Tj"]],
  ["nothing", [""]],
])("%s stays as it is", (_name, given) => {
  expect(markArtifacts(lines(...given))).toBe(lines(...given));
});

test("after tagged content it goes on", () => {
  const tagged = ["/P <</MCID 0 >>BDC", "<01> Tj", "EMC"];
  expect(markArtifacts(lines(...tagged, "<02> Tj"))).toBe(
    lines(...tagged, "/Artifact BMC", "<02> Tj", "EMC"),
  );
});
