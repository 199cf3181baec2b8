import {
  IconBackpack,
  IconBook2,
  IconCreditCard,
  IconHome,
  IconNotebook,
  IconRoute,
  IconScale,
  IconSettings,
  IconStethoscope,
  IconTable,
} from "@tabler/icons-react";
import { matchRoute, type Parser } from "wouter";
import type { PlainMessage } from "../session/plain-message.ts";

export interface Place {
  /** What the place is called: in the rail, in the window’s title. */
  title: PlainMessage;
  /** Where it stands in the rail, if it does. */
  rail?: { part: RailPart; Icon: typeof IconHome };
}
export type RailPart = "top" | "middle" | "foot";

/**
 * Every place of the app by its address, in the order of the rail; of two addresses that fit the first is meant. What
 * each shows is in `screens.tsx`; the layout tests visit them all. Neither compiles while one of these is missing there.
 * A parameter that may be left out opens a part of the screen, not a screen of its own.
 */
const PLACES = {
  "/": { title: "nav.today", rail: { part: "top", Icon: IconHome } },
  "/trips": { title: "nav.trips", rail: { part: "top", Icon: IconRoute } },
  "/trips/new": { title: "trips.new" },
  "/trips/:id/edit": { title: "trip.edit" },
  "/trips/:id/costs": { title: "costs.title" },
  "/trips/:id": { title: "nav.trips" },
  "/carry/:trip?": { title: "nav.carry", rail: { part: "top", Icon: IconBackpack } },
  "/compare/before-after": { title: "compare.tab.before-after" },
  "/compare/before-after/:id": { title: "compare.tab.before-after" },
  "/compare/safety/:cell?": { title: "compare.tab.safety" },
  "/compare/places/:cell?": { title: "compare.tab.places" },
  "/compare/sims/:cell?": { title: "compare.tab.sims" },
  "/compare/side-by-side/:cell?": { title: "compare.tab.side-by-side" },
  "/compare/:cell?": { title: "nav.compare", rail: { part: "top", Icon: IconTable } },
  "/advice/:scenario?": { title: "nav.advice", rail: { part: "top", Icon: IconScale } },
  "/things/:person?": { title: "nav.things", rail: { part: "middle", Icon: IconCreditCard } },
  "/lost": { title: "lost.title" },
  "/staff": { title: "staff.title" },
  "/fix/:symptom?": { title: "nav.fix", rail: { part: "middle", Icon: IconStethoscope } },
  "/guides": { title: "nav.guides", rail: { part: "middle", Icon: IconNotebook } },
  "/guides/read/:id": { title: "article.title" },
  "/guides/:id": { title: "nav.guides" },
  "/facts": { title: "nav.facts-page", rail: { part: "middle", Icon: IconBook2 } },
  "/facts/check": { title: "facts.check" },
  "/facts/own": { title: "own.title" },
  "/facts/own/new/:kind": { title: "own.entry" },
  "/facts/own/edit/:folder/:id": { title: "own.entry" },
  "/facts/sources/:id": { title: "nav.facts-page" },
  "/facts/:folder/:id": { title: "nav.facts-page" },
  "/settings": { title: "nav.settings", rail: { part: "foot", Icon: IconSettings } },
  "/settings/backups": { title: "backups.title" },
  "/settings/backups/:id": { title: "backups.title" },
  "/settings/lock": { title: "protect.title" },
  "/settings/facts": { title: "facts-file.title" },
  "/settings/history": { title: "history.title" },
  "/settings/export-import": { title: "exchange.title" },
} as const satisfies Record<string, Place>;

export type PlacePath = keyof typeof PLACES;

const entries = Object.entries(PLACES) as [PlacePath, Place][];
/** The addresses in the order in which they are tried. */
export const PATHS = entries.map(([path]) => path);

/** What is printed: pages by themselves, without the rail. */
export const PRINT_PATHS = ["/print/trip/:id", "/print/guide/:id/:person?"] as const;
export type PrintPath = (typeof PRINT_PATHS)[number];

/** The places in a part of the rail, each with the address it leads to. */
export function railPlaces(part: RailPart) {
  return entries.flatMap(([path, { title, rail }]) =>
    rail?.part === part ? [{ to: path.replace(/(.)\/:.*$/, "$1"), title, Icon: rail.Icon }] : [],
  );
}

/**
 * What an address shows: the place’s title, null where there is none, and its screen, which is the same while only a
 * part of it is opened (a pair’s notes, a tab).
 */
export function placeAt(location: string, parser: Parser): { title: PlainMessage | null; screen: string } {
  const found = entries.find(([path]) => matchRoute(parser, path, location)[0]);
  if (found === undefined) return { title: null, screen: location };
  const [path, { title }] = found;
  return { title, screen: path.endsWith("?") ? path : location };
}
