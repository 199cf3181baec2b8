import { referencesOf } from "../../../core/catalogue/references.ts";
import { recordsOf, type ParsedData } from "../../build/parse-records.ts";
import { writePath, type Problem } from "../../build/problem.ts";
import type { Rule } from "../rule.ts";

/** A link is about a wallet or a phone, acceptance about a destination. */
function wrongKinds(data: ParsedData): Problem[] {
  const expected = { links: ["wallet", "phone"], acceptance: ["destination"] };
  return (["links", "acceptance"] as const).flatMap((folder) =>
    recordsOf(data, folder)
      .filter(({ value }) => !expected[folder].includes(value.target.kind))
      .map(({ file }) => ({
        file,
        path: "target.kind",
        what: `is not ${expected[folder].map((kind) => `"${kind}"`).join(" or ")}`,
        mend: "move the file to the other folder or correct the kind",
      })),
  );
}

/** Every id that one record names belongs to a record of the right kind. */
export const references: Rule = {
  id: "references",
  check({ data }) {
    const known = new Set(data.records.map(({ folder, value }) => `${folder}/${value.id}`));
    const unknown = data.records.flatMap((record) =>
      referencesOf(record.folder, record.value)
        .filter(({ id, to }) => !to.some((folder) => known.has(`${folder}/${id}`)))
        .map(({ path, id, to }) => {
          const mend = "add the record or correct the id";
          return {
            file: record.file,
            path: writePath(path),
            what: `there is no "${id}" in ${to.join(" or ")}`,
            mend,
          };
        }),
    );
    return [...unknown, ...wrongKinds(data)];
  },
};
