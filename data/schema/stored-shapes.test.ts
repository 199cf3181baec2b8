import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "../../core/zod.ts";
import {
  shapeOf,
  STORED_FORMATS,
  withNewVersions,
  type StoredFormat,
  type StoredShapes,
} from "./stored-shapes.ts";

const shapes: StoredShapes = JSON.parse(readFileSync(new URL("stored-shapes.json", import.meta.url), "utf8"));

const sentence = ({ name, version, needs }: StoredFormat) =>
  `The stored shape of a ${name} is not that of version ${version} any more, which files on people's disks have. ` +
  `Leave it as it is, or make version ${version + 1}: raise ${needs}, add a fixture of version ${version}, ` +
  "then run npm run build:schemas.";

test.each(STORED_FORMATS.map((format) => [format.name, format] as const))(
  "the stored shape of a %s is that of its version",
  (name, format) => {
    expect(shapes[name][format.version], sentence(format)).toBe(shapeOf(format));
  },
);

test("a change without a new version is noticed, one with a new version is taken", () => {
  const [format] = STORED_FORMATS;
  if (format === undefined) throw new Error("no format");
  const changed = { ...format, schema: z.strictObject({ more: z.string() }) };
  expect(shapeOf(changed)).not.toBe(shapes[format.name][format.version]);
  const { [format.version]: _now, ...before } = shapes[format.name];
  const next = withNewVersions({ ...shapes, [format.name]: before });
  expect(next).toEqual(shapes);
});
