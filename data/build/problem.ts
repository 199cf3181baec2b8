/** Something wrong in a data file. `path` is where in the file, like `evidence[0].source`; empty for the whole file. */
export interface Problem {
  file: string;
  path: string;
  what: string;
  mend: string;
}

/** One line a person can act on: `cards/x.json: evidence[0]: what is wrong; how to mend`. */
export function describeProblem({ file, path, what, mend }: Problem): string {
  return `${file}: ${path === "" ? "" : `${path}: `}${what}; ${mend}`;
}

/** `["evidence", 0, "source"]` as people write it: `evidence[0].source`. */
export function writePath(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === "number") return `${path}[${key}]`;
    const name = String(key);
    return path === "" ? name : `${path}.${name}`;
  }, "");
}
