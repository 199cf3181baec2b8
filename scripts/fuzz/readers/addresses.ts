import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { useRouter, type Parser } from "wouter";
import { savedViewSchema } from "../../../core/profile/profile.ts";
import { backupIdSchema } from "../../../core/profile/backup.ts";
import { parseBackupId } from "../../../core/profile/backup-name.ts";
import type { Catalogue } from "../../../core/catalogue/catalogue.ts";
import { CallError } from "../../../contract/errors.ts";
import { openSource } from "../../../host/open-source.ts";
import { findPageFile, type PageFiles } from "../../../host/page-files.ts";
import { PATHS, placeAt } from "../../../renderer/app/places.ts";
import { parseOptions } from "../../../web/parse-options.ts";
import { judged, REFUSED, TAKEN, type Reader, type Took } from "../reader.ts";

/** The parser of addresses that the app’s router has. */
function routerParser(): Parser {
  const found: Parser[] = [];
  renderToStaticMarkup(
    createElement(() => {
      found.push(useRouter().parser);
      return null;
    }),
  );
  const [parser] = found;
  if (parser === undefined) throw new Error("no router");
  return parser;
}
const parser = routerParser();

const PAGES = new Map(["/", "/index.html", "/assets/a.js"].map((path) => [path, { path }]));
const ADDRESSES = [...PATHS, "/facts?kind=links", "/compare/icbc-debit--colombia?of=a,b", "/trips/%E5%8F%B0"];
const VIEW = { id: "00000000-0000-4000-8000-000000000001", name: "Mine" };

/** An address of the page: some screen, or none; never a failure. A view is kept only when it is one of Compare. */
function address(text: string): Took {
  placeAt(text, parser);
  const view = savedViewSchema.safeParse({ ...VIEW, address: text });
  return judged(view.success && !text.startsWith("/compare") ? "a view of something else" : null);
}

/** A path of a request: a file of the list, or none. */
function page(text: string): Took {
  const found = findPageFile(PAGES as unknown as PageFiles, text);
  if (found === undefined) return REFUSED;
  return judged([...PAGES.values()].includes(found as never) ? null : "no file of the page");
}

function backup(text: string): Took {
  const accepted = backupIdSchema.safeParse(text).success;
  if (!accepted) return REFUSED;
  return judged(parseBackupId(text) === null || /[/\\]|\.\./.test(text) ? "no name of a backup" : null);
}

function options(text: string): Took {
  const parsed = parseOptions(text.split(" "));
  if ("problem" in parsed) return REFUSED;
  const { port } = parsed.options;
  return judged(Number.isInteger(port) && port >= 0 && port < 65536 ? null : `port ${port}`);
}

async function source(catalogue: Catalogue, text: string): Promise<Took> {
  try {
    let opened = "";
    await openSource(catalogue, text, async (url) => {
      opened = url;
    });
    return judged(/^https?:\/\//.test(opened) ? null : opened);
  } catch (error) {
    if (error instanceof CallError) return REFUSED;
    throw error;
  }
}

/** Everything that is an address, a path, an id or an option: short texts that lead somewhere. */
export function addressReader(catalogue: Catalogue): Reader {
  const sources = Object.keys(catalogue.sources).slice(0, 20);
  const kinds: readonly { texts: readonly string[]; read: (text: string) => Took | Promise<Took> }[] = [
    { texts: ADDRESSES, read: address },
    { texts: [...PAGES.keys(), "/../../etc/passwd", "/assets/%2e%2e/%2e%2e/x"], read: page },
    {
      texts: ["2026-11-23T08-00-00-000Z-daily-v5.json", "2026-11-23T08-00-00-000Z-manual-v5.json"],
      read: backup,
    },
    { texts: ["--profile=/tmp/x --port=8080 --no-open", "--web --help"], read: options },
    { texts: [...sources, "constructor", "__proto__"], read: (text) => source(catalogue, text) },
  ];
  return {
    name: "addresses, paths, ids, options",
    share: 9,
    read: async (mutator) => {
      const kind = kinds[mutator.below(kinds.length)];
      const text = mutator.text(kind?.texts[mutator.below(kind.texts.length)] ?? "");
      return { took: (await kind?.read(text)) ?? TAKEN, about: () => text };
    },
  };
}
