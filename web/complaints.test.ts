import { expect, test } from "vitest";
import { CallError } from "../contract/errors.ts";
import { translateIn } from "../core/i18n/both-languages.ts";
import { complaintFor, portComplaint } from "./complaints.ts";

const t = translateIn("en");
const failure = (code: string) => Object.assign(new Error(`listen ${code}`), { code });

test.each([
  [
    "a folder of no use",
    new CallError("profile.folder", { folder: "/a/b", reason: "EACCES" }),
    /^The profile folder \/a\/b cannot be used \(EACCES\)\./,
  ],
  [
    "a pipe in the place of the profile",
    new CallError("profile.not-a-file", { file: "/a/profile.json" }),
    /^\/a\/profile\.json is not an ordinary file/,
  ],
  ["a port in use", portComplaint(failure("EADDRINUSE"), 80, t), /^Port 80 is in use\./],
  ["a port not allowed", portComplaint(failure("EACCES"), 80, t), /^Port 80 may not be used/],
  ["anything else", portComplaint(failure("EMFILE"), 80, t), /^Carryall could not start: EMFILE$/],
])("%s is said in one line", (_name, error, sentence) => {
  const said = complaintFor(error, "en");
  expect(said).toMatch(sentence);
  expect(said).not.toContain("\n");
});
