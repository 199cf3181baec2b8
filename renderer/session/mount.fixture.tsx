import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { App } from "../../contract/api.ts";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { MESSAGES } from "../../core/i18n/both-languages.ts";
import { CommandsProvider } from "./commands.tsx";
import { DataProvider } from "./data.tsx";
import { LanguageProvider } from "./language.tsx";

const APP: App = {
  name: "Carryall",
  version: "0.0.0",
  shell: "web",
  systemLanguage: "en",
  can: { printPdf: false, openSources: false, chooseFolder: false },
};

/** Each profile that is drawn is another one, where nothing is said: what is kept of one is not of the next. */
let drawn = 0;

/**
 * Draws a part of the page over a catalogue and a profile, in English; answers where, and how to take it away.
 * @param which the same for what is drawn of one profile, one after the other
 */
export async function mount(
  part: ReactNode,
  builtIn: Catalogue,
  profile: Profile,
  which = `drawn ${(drawn += 1)}`,
) {
  const place = document.createElement("div");
  document.body.append(place);
  const root = createRoot(place);
  await act(async () =>
    root.render(
      <QueryClientProvider client={new QueryClient()}>
        <MantineProvider env="test">
          <LanguageProvider messages={MESSAGES.en}>
            <DataProvider app={APP} builtIn={builtIn} state={{ which, profile, undo: null, redo: null }}>
              <CommandsProvider>{part}</CommandsProvider>
            </DataProvider>
          </LanguageProvider>
        </MantineProvider>
      </QueryClientProvider>,
    ),
  );
  return { place, unmount: () => act(async () => root.unmount()) };
}

/** Opens the menu of the only button there is and chooses the item whose text begins so. */
export async function chooseInMenu(place: HTMLElement, beginning: string): Promise<void> {
  await act(async () => place.querySelector("button")?.click());
  const items = [...document.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const item = items.find(({ textContent }) => textContent.startsWith(beginning));
  if (item === undefined) throw new Error(`no item begins with ${beginning}`);
  await act(async () => item.click());
}
