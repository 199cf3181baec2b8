import { expect, test } from "vitest";
import { translateIn } from "../core/i18n/both-languages.ts";
import { parseOptions } from "./parse-options.ts";

const NONE = { profile: null, port: 0, open: true, help: false, web: false };

test.each([
  ["", {}],
  ["--profile=/tmp/a", { profile: "/tmp/a" }],
  ["--profile /tmp/a", { profile: "/tmp/a" }],
  ["--profile=a=b", { profile: "a=b" }],
  ["--port=8080", { port: 8080 }],
  ["--port 0", { port: 0 }],
  ["--port=65535 --no-open", { port: 65_535, open: false }],
  ["--web --help", { web: true, help: true }],
  ["--port=1 --port=2", { port: 2 }],
])("%j", (line, expected) => {
  expect(parseOptions(line.split(" ").filter(Boolean))).toEqual({ options: { ...NONE, ...expected } });
});

test.each([
  ["--prot=1", "There is no option --prot. See --help."],
  ["-h", "There is no option -h. See --help."],
  ["--open", "There is no option --open. See --help."],
  ["--no-port", "There is no option --no-port. See --help."],
  ["profile", "There is no option profile. See --help."],
  ["--constructor", "There is no option --constructor. See --help."],
  ["--profile", "--profile needs a value: --profile=… See --help."],
  ["--profile=", "--profile needs a value: --profile=… See --help."],
  ["--no-open=yes", "--no-open takes no value. See --help."],
  ["--port=http", "“http” is not a port: it must be a number up to 65535."],
  ["--port=65536", "“65536” is not a port: it must be a number up to 65535."],
  ["--port=-1", "“-1” is not a port: it must be a number up to 65535."],
  ["--port=1e3", "“1e3” is not a port: it must be a number up to 65535."],
])("%j is not understood", (line, sentence) => {
  const parsed = parseOptions(line.split(" "));
  expect("problem" in parsed && parsed.problem(translateIn("en"))).toBe(sentence);
});
