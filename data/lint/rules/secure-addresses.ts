import type { Rule } from "../rule.ts";

/** A host that one source reaches by https is reached so by all: nobody may read or change the page on its way. */
export const secureAddresses: Rule = {
  id: "secure-addresses",
  check: ({ data, files }) => {
    const sources = Object.entries(data.sources).flatMap(([id, { url }]) =>
      url === undefined ? [] : [{ id, address: new URL(url) }],
    );
    const secure = new Set(
      sources.filter(({ address }) => address.protocol === "https:").map(({ address }) => address.host),
    );
    return sources
      .filter(({ address }) => address.protocol === "http:" && secure.has(address.host))
      .map(({ id, address }) => {
        const what = `"${address.href}" is http, and another source has ${address.host} by https`;
        return { file: files.sources.file, path: id, what, mend: "write https" };
      });
  },
};
