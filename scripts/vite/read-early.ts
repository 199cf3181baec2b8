import type { HtmlTagDescriptor, Plugin, Rolldown } from "vite";

/** What the first screen needs beyond the page's own script; without this it is only asked for once that has run. */
const DATA = /\/catalogue-[\w-]+\.jsonl$/;
/** The chunk that asks for data. */
const EARLY = "early";
/** The chunk of the screen that the app opens with, and its file without the ending. */
export const FIRST_SCREEN = "today-page";

type Bundle = Rolldown.OutputBundle;

/** The files of a chunk and of all that it imports at its head. */
function filesOf(bundle: Bundle, name: string, found = new Set<string>()): Set<string> {
  const chunk = bundle[name];
  if (chunk?.type !== "chunk" || found.has(name)) return found;
  found.add(name);
  for (const next of chunk.imports) filesOf(bundle, next, found);
  return found;
}

const stylesOf = (chunk: Bundle[string] | undefined): string[] =>
  chunk?.type === "chunk" ? [...(chunk.viteMetadata?.importedCss ?? [])] : [];

/** Run as soon as it is there, before the page’s own script is. */
const firstScript = (name: string): HtmlTagDescriptor => ({
  tag: "script",
  attrs: { type: "module", async: true, crossorigin: true, src: `./${name}` },
  injectTo: "head-prepend",
});

const link = (attrs: Record<string, string | boolean>): HtmlTagDescriptor => ({
  tag: "link",
  attrs: { ...attrs, crossorigin: true },
  injectTo: "head",
});

/** Names what asks for data, the catalogue and the first screen's scripts in the page's head, so that they are read beside its own script. */
export function readEarly(): Plugin {
  return {
    name: "carryall:read-early",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle = {}, chunk }) => {
        const screen = Object.values(bundle).find((one) => one.type === "chunk" && one.name === FIRST_SCREEN);
        const own = filesOf(bundle, chunk?.fileName ?? "");
        const scripts = [...filesOf(bundle, screen?.fileName ?? "")].filter((name) => !own.has(name));
        const data = Object.keys(bundle).filter((name) => DATA.test(`/${name}`));
        const styles = scripts.flatMap((name) => stylesOf(bundle[name]));
        const early = Object.values(bundle).filter((one) => one.type === "chunk" && one.name === EARLY);
        if (scripts.length === 0 || data.length !== 1 || early.length !== 1)
          throw new Error(
            `Nothing to read early: ${scripts.length} scripts, ${data.length} catalogues, ${early.length} first scripts`,
          );
        return [
          ...early.map(({ fileName }) => firstScript(fileName)),
          ...data.map((name) => link({ rel: "preload", as: "fetch", href: `./${name}` })),
          ...scripts.map((name) => link({ rel: "modulepreload", href: `./${name}` })),
          ...styles.map((name) => link({ rel: "stylesheet", href: `./${name}` })),
        ];
      },
    },
  };
}
