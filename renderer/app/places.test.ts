import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { matchRoute, useRouter, type Parser } from "wouter";
import { PATHS, placeAt, railPlaces, type RailPart } from "./places.ts";

/** The parser of addresses that the app’s router has. */
function routersParser(): Parser {
  let parser: Parser | undefined;
  const Probe = () => {
    ({ parser } = useRouter());
    return null;
  };
  renderToStaticMarkup(createElement(Probe));
  if (parser === undefined) throw new Error("no router");
  return parser;
}
const parse = routersParser();

test.each([
  ["/compare/icbc-debit--alipay", "/compare"],
  ["/compare/safety/alipay--backing", "/compare/safety"],
  ["/advice/metro", "/advice"],
  ["/things/new", "/things"],
])("%s opens a part of %s", (part, whole) => {
  expect(placeAt(part, parse).screen).toBe(placeAt(whole, parse).screen);
});

test.each([
  ["/compare", "/compare/safety"],
  ["/compare", "/compare/before-after"],
  ["/compare/before-after", "/compare/before-after/hangzhou-citizen-card--alipay"],
  ["/trips/1", "/trips/2"],
  ["/facts/cards/a", "/facts/cards/b"],
  ["/nowhere", "/nowhere/else"],
])("%s and %s are two screens", (one, other) => {
  expect(placeAt(one, parse).screen).not.toBe(placeAt(other, parse).screen);
});

test.each([
  ["/", "nav.today"],
  ["/trips/new", "trips.new"],
  ["/facts/own", "own.title"],
  ["/facts/own/new/card", "own.entry"],
  ["/nowhere", null],
])("%s is called %s", (location, title) => {
  expect(placeAt(location, parse).title).toBe(title);
});

test("no address is hidden by one before it", () => {
  for (const path of PATHS) {
    const address = path.replaceAll(/:(\w+)\??/g, "$1");
    const hit = PATHS.find((one) => matchRoute(parse, one, address)[0]);
    expect(hit).toBe(path);
  }
});

test("the rail names each of its places by the title of where it leads", () => {
  const all = (["top", "middle", "foot"] satisfies RailPart[]).map((part) => railPlaces(part));
  expect(all.map((part) => part.map(({ to }) => to))).toEqual([
    ["/", "/trips", "/carry", "/compare", "/advice"],
    ["/things", "/fix", "/guides", "/facts"],
    ["/settings"],
  ]);
  for (const { to, title } of all.flat()) expect(placeAt(to, parse).title).toBe(title);
});
