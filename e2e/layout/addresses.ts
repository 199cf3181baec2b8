import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { RECORD_FOLDERS } from "../../core/catalogue/record-folders.ts";
import type { PlacePath, PrintPath } from "../../renderer/app/places.ts";
import { SEEDED } from "./seed.ts";

/** The record of a folder of `data/` with the most to say. */
function fullest(folder: string): string {
  const sized = readdirSync(join("data", folder)).map((name) => ({
    id: name.replace(/\.json$/, ""),
    size: statSync(join("data", folder, name)).size,
  }));
  return sized.toSorted((a, b) => b.size - a.size)[0]?.id ?? "";
}

function firstSource(): string {
  const sources = JSON.parse(readFileSync("data/sources.json", "utf8")) as Record<string, unknown>;
  return Object.keys(sources)[0] ?? "";
}

const withAndWithout = (base: string, part: string) => [base, `${base}/${part}`];

/** Addresses to visit for every place there is, given the id of a backup: one that is missing here does not compile. */
export function byRoute(backup: string): Record<PlacePath | PrintPath, readonly string[]> {
  return {
    "/": ["/"],
    "/things/:person?": ["/things", `/things/${SEEDED.person}`, "/things/new"],
    "/compare/before-after": ["/compare/before-after"],
    "/compare/before-after/:id": ["/compare/before-after/hangzhou-citizen-card--alipay"],
    "/compare/safety/:cell?": withAndWithout("/compare/safety", "alipay--backing"),
    "/compare/places/:cell?": withAndWithout("/compare/places", "visa-foreign--colombia"),
    "/compare/sims/:cell?": withAndWithout("/compare/sims", "cn-home-sim--codes"),
    "/compare/side-by-side/:cell?": [
      "/compare/side-by-side",
      "/compare/side-by-side?of=icbc-debit,visa-foreign,hangzhou-citizen-card,icbc-visa-credit",
    ],
    "/compare/:cell?": withAndWithout("/compare", "hangzhou-citizen-card--alipay"),
    "/advice/:scenario?": withAndWithout("/advice", fullest("scenarios")),
    "/carry/:trip?": ["/carry", `/carry/${SEEDED.trip}`],
    "/trips": ["/trips"],
    "/trips/new": ["/trips/new"],
    "/trips/:id/edit": [`/trips/${SEEDED.trip}/edit`],
    "/trips/:id/costs": [`/trips/${SEEDED.trip}/costs`],
    "/trips/:id": [`/trips/${SEEDED.trip}`, `/trips/${SEEDED.past}`],
    "/lost": ["/lost", "/lost?lost=passport-gone"],
    "/staff": ["/staff", "/staff?place=thailand"],
    "/fix/:symptom?": [
      ...withAndWithout("/fix", "card-will-not-link?card=hangzhou-citizen-card&wallet=alipay"),
      "/fix?text=72",
      "/fix/card-lost?card=icbc-debit",
      "/fix/card-will-not-link?card=icbc-debit&wallet=alipay&end=summary",
    ],
    "/guides": ["/guides", "/guides?all=yes"],
    "/guides/read/:id": [`/guides/read/${fullest("articles")}`],
    "/guides/:id": [
      `/guides/${fullest("guides")}`,
      `/guides/alipay-visitor?person=${SEEDED.person}`,
      "/guides/use-it-well?step=monthly-budget",
    ],
    "/facts": ["/facts", "/facts?kind=links"],
    "/facts/check": ["/facts/check"],
    "/facts/own": ["/facts/own"],
    "/facts/own/new/:kind": ["card", "wallet", "sim", "place", "statement"].map(
      (kind) => `/facts/own/new/${kind}`,
    ),
    "/facts/own/edit/:folder/:id": [`/facts/own/edit/cards/${SEEDED.own}`],
    "/facts/sources/:id": [`/facts/sources/${firstSource()}`],
    "/facts/:folder/:id": RECORD_FOLDERS.map((folder) => `/facts/${folder}/${fullest(folder)}`),
    "/settings/backups": ["/settings/backups"],
    "/settings/backups/:id": [`/settings/backups/${backup}`],
    "/settings/lock": ["/settings/lock"],
    "/settings": ["/settings"],
    "/settings/facts": ["/settings/facts"],
    "/settings/history": ["/settings/history"],
    "/settings/export-import": ["/settings/export-import"],
    "/print/trip/:id": [`/print/trip/${SEEDED.trip}`],
    "/print/guide/:id/:person?": ["/print/guide/link-card", `/print/guide/alipay-visitor/${SEEDED.person}`],
  };
}
