import { expect, test } from "vitest";
import type { Action } from "../actions.ts";
import { setLink } from "../make-change.ts";
import { carriedOut, FULL, id, link, refusal, thing } from "../../../scripts/testing/full-profile.ts";

const KNOWN = link(3, 4);
const ARROW = "icbc-debit → Blue";

test.each<[Action, object, string]>([
  [setLink(KNOWN, link(3, 4, "failed")), { links: [link(3, 4, "failed")] }, ARROW],
  [setLink(undefined, link(4, 3, "failed")), { links: [KNOWN, link(4, 3, "failed")] }, "Blue → icbc-debit"],
  [
    setLink(KNOWN, { ...KNOWN, notes: "at the branch" }),
    { links: [{ ...KNOWN, notes: "at the branch" }] },
    ARROW,
  ],
  [{ type: "link.clear", card: id(3), wallet: id(4) }, { links: [] }, ARROW],
])("%j", (action, expected, subject) => {
  expect(carriedOut(action)).toMatchObject({ after: expected, subject });
});

test.each<[string, Action]>([
  ["clearing what is not linked", { type: "link.clear", card: id(4), wallet: id(3) }],
  ["linking from nothing what is linked so by now", setLink(undefined, KNOWN)],
  ["no change", setLink(KNOWN, KNOWN)],
])("%s leaves the profile as it is", (_, action) => {
  expect(carriedOut(action).after).toBe(FULL);
});

test("clearing or setting one link leaves the others of the same card or wallet", () => {
  const others = [link(7, 4), link(3, 8)];
  const linked = { ...FULL, links: [...FULL.links, ...others] };
  const things = [...FULL.things, ...[7, 8].map((n) => thing(n, "icbc-debit"))];
  const profile = { ...linked, things };
  expect(carriedOut({ type: "link.clear", card: id(3), wallet: id(4) }, profile).after.links).toEqual(others);
  const failed = link(3, 4, "failed");
  expect(carriedOut(setLink(KNOWN, failed), profile).after.links).toEqual([failed, ...others]);
});

test.each<[string, Action, string]>([
  ["a wallet that is not there", setLink(undefined, link(3, 9)), "reference.missing"],
  ["a link of which something else was known", setLink(undefined, link(3, 4, "failed")), "change.conflict"],
  ["a link that was cleared since", setLink(link(4, 3), { ...link(4, 3), notes: "x" }), "change.gone"],
  ["the state of a link that was cleared since", setLink(link(4, 3), link(4, 3, "failed")), "change.gone"],
])("%s is refused", (_, action, code) => {
  expect(refusal(action)?.code).toBe(code);
});
