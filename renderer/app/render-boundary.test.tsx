// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { RenderBoundary, type DrawnInstead } from "./render-boundary.tsx";

let place: HTMLElement;
let root: Root;
let broken = true;

function Screen({ name }: { name: string }) {
  if (broken) throw new TypeError("no such thing");
  return <p>{name}</p>;
}

function Instead({ error, onRetry }: DrawnInstead) {
  return <button onClick={onRetry}>{error instanceof Error ? error.name : ""}</button>;
}

const draw = (at: string) =>
  act(() =>
    root.render(
      <>
        <nav>rail</nav>
        <RenderBoundary at={at} Fallback={Instead}>
          <Screen name={at} />
        </RenderBoundary>
      </>,
    ),
  );

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
  broken = true;
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.restoreAllMocks();
});

test("what cannot be drawn is replaced, and what stands around it stays", () => {
  draw("/facts");
  expect(place.textContent).toBe("railTypeError");
});

test("another try draws it when it can be drawn now, and says so again when not", () => {
  draw("/facts");
  const tryAgain = () => act(() => place.querySelector("button")?.click());
  const said = place.querySelector("button");
  tryAgain();
  expect(place.textContent).toBe("railTypeError");
  // A new element: what a screen reader has said once it does not say again.
  expect(place.querySelector("button")).not.toBe(said);
  broken = false;
  tryAgain();
  expect(place.textContent).toBe("rail/facts");
});

test("another address is a new try", () => {
  draw("/facts");
  broken = false;
  draw("/facts");
  expect(place.textContent).toBe("railTypeError");
  draw("/trips");
  expect(place.textContent).toBe("rail/trips");
});
