import { expect, test } from "vitest";
import { barePerson } from "../profile/person.ts";
import { bareThing } from "../profile/thing.ts";
import { keepAnswer, keptOfCause, type ProfileAnswer } from "./keep-answer.ts";
import type { Situation } from "./situation.ts";

const product = {} as never;
const held = (id: string) => ({ product, thing: bareThing(id, "p", id) });
const situation: Pick<Situation, "person" | "card" | "wallet" | "sim" | "phone"> = {
  person: barePerson("p", "P"),
  card: held("card"),
  wallet: held("wallet"),
  sim: held("sim"),
  phone: held("phone"),
};

test.each<[ProfileAnswer, string, string]>([
  [{ of: "card", field: "status", value: "normal" }, "thing.change", "card"],
  [{ of: "wallet", field: "identity", value: "verified" }, "thing.change", "wallet"],
  [{ of: "sim", field: "roaming", value: "on" }, "thing.change", "sim"],
  [{ of: "phone", field: "unlocked", value: true }, "thing.change", "phone"],
  [{ of: "person", field: "age", value: "adult" }, "person.change", "p"],
])("%j changes that field of the thing it is about, and nothing else", (answer, type, id) => {
  const action = keepAnswer(situation, answer);
  expect(action).toMatchObject({ type, id });
  const part = { card: "card", wallet: "wallet", sim: "sim", phone: "device", person: answer.field }[
    answer.of
  ];
  expect(Object.keys((action as { changes: object }).changes)).toEqual([part]);
});

test("without a thing or a person of one's own nothing can be kept", () => {
  const bare = { person: null, card: { product, thing: null }, wallet: null, sim: null, phone: null };
  expect(keepAnswer(bare, { of: "card", field: "status", value: "normal" })).toBeNull();
  expect(keepAnswer(bare, { of: "person", field: "age", value: "adult" })).toBeNull();
});

test("an answer that the profile has no field for is not kept", () => {
  expect(keptOfCause("card-details-mistyped", "no")).toBeNull();
  expect(keptOfCause("card-reported-lost", "yes")).toBeNull();
  expect(keptOfCause("toString", "yes")).toBeNull();
});
