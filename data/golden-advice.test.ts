import { expect, test } from "vitest";
import { answersFor } from "./advice.fixture.ts";
import { asText } from "./golden-advice/as-text.ts";
import { ASKING } from "./golden-advice/people.ts";

/** Read by a human eye when they change: what is in them is what the screen says. */
test.each(ASKING)("$name is told what the file says", async (asking) => {
  const text = `# ${asking.name}, as ${asking.scenario}\n\n${answersFor(asking).map(asText).join("\n")}`;
  await expect(text).toMatchFileSnapshot(`golden-advice/${asking.name}.md`);
});
