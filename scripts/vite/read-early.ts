import type { HtmlTagDescriptor, Plugin, Rolldown } from "vite";

/** What the first screen needs beyond the page's own script; without this it is only asked for once that has run. */
const DATA = /\/catalogue-[\w-]+\.json$/;
const SCREEN = "today-page";

type Bundle = Rolldown.OutputBundle;

/** The files of a chunk and of all that it imports at its head. */
function filesOf(bundle: Bundle, name: string, found = new Set<string>()): Set<string> {
  const chunk = bundle[name];
  if (chunk?.type !== "chunk" || found.has(name)) return found;
  found.add(name);
  for (const next of chunk.imports) filesOf(bundle, next, found);
  return found;
}

const link = (attrs: Record<string, string | boolean>): HtmlTagDescriptor => ({
  tag: "link",
  attrs: { ...attrs, crossorigin: true },
  injectTo: "head",
});

/** Names the catalogue and the first screen's scripts in the page's head, so that they are read beside its own script. */
export function readEarly(): Plugin {
  return {
    name: "carryall:read-early",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle = {}, chunk }) => {
        const screen = Object.values(bundle).find((one) => one.type === "chunk" && one.name === SCREEN);
        const own = filesOf(bundle, chunk?.fileName ?? "");
        const scripts = [...filesOf(bundle, screen?.fileName ?? "")].filter((name) => !own.has(name));
        const data = Object.keys(bundle).filter((name) => DATA.test(`/${name}`));
        if (scripts.length === 0 || data.length !== 1)
          throw new Error(`Nothing to read early: ${scripts.length} scripts, ${data.length} catalogues`);
        return [
          ...data.map((name) => link({ rel: "preload", as: "fetch", href: `./${name}` })),
          ...scripts.map((name) => link({ rel: "modulepreload", href: `./${name}` })),
        ];
      },
    },
  };
}
