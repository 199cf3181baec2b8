// @vitest-environment happy-dom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { beforeEach, expect, test } from "vitest";
import { Link, Router, useLocation, useSearch } from "wouter";
import { useHashLocation } from "./hash-location.ts";
import { useView } from "../session/view.ts";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** What the router says of the address, and the two ways screens change it. */
function Probe() {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const [, setView] = useView<"find">();
  return (
    <>
      <output>{`${path} ${search}`}</output>
      <Link href="/compare/icbc--alipay">to another screen</Link>
      <button onClick={() => setView("find", "工行 & 100%")}>narrow</button>
      <button onClick={() => navigate("/facts?kind=cards")}>to a view</button>
    </>
  );
}

beforeEach(() => {
  document.body.innerHTML = "<div></div>";
  history.replaceState(null, "", "/#/facts");
  const host = document.body.firstElementChild;
  if (host === null) throw new Error("the page has a place to draw in");
  act(() =>
    createRoot(host).render(
      <Router hook={useHashLocation}>
        <Probe />
      </Router>,
    ),
  );
});

const here = () => document.querySelector("output")?.textContent;
const press = (text: string) => {
  const found = [...document.querySelectorAll<HTMLElement>("a, button")].find(
    (one) => one.textContent === text,
  );
  act(() => found?.click());
};
const find = () => new URLSearchParams(here()?.split(" ")[1]).get("find");

test("a view stands in the fragment with its screen, and is read from there", () => {
  press("narrow");
  expect(here()).toMatch(/^\/facts find=/);
  expect(location.search).toBe("");
  expect(new URLSearchParams(location.hash.split("?")[1]).get("find")).toBe("工行 & 100%");
});

test("a link to another screen leaves the view behind", () => {
  press("narrow");
  press("to another screen");
  expect(here()).toBe("/compare/icbc--alipay ");
  expect(location.href).not.toContain("find");
});

test("a view that is gone to takes the place of the one before", () => {
  press("narrow");
  press("to a view");
  expect(here()).toBe("/facts kind=cards");
  expect(find()).toBeNull();
});

test("an address that is typed or reloaded means the same", () => {
  act(() => {
    location.hash = "#/facts?find=visa";
    dispatchEvent(new HashChangeEvent("hashchange"));
  });
  expect(here()).toBe("/facts find=visa");
});

test("links name the whole fragment, so that a new tab opens the same", () => {
  expect(document.querySelector("a")?.getAttribute("href")).toBe("#/compare/icbc--alipay");
});

test("the query of a printed page does not come along", () => {
  act(() => history.replaceState(null, "", "/?paper=A4#/print/trip/x"));
  press("to another screen");
  expect(location.search).toBe("");
});
