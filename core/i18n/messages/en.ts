import advice from "./en/advice.json" with { type: "json" };
import app from "./en/app.json" with { type: "json" };
import backups from "./en/backups.json" with { type: "json" };
import compare from "./en/compare.json" with { type: "json" };
import costs from "./en/costs.json" with { type: "json" };
import emergency from "./en/emergency.json" with { type: "json" };
import errors from "./en/errors.json" with { type: "json" };
import exchange from "./en/exchange.json" with { type: "json" };
import facts from "./en/facts.json" with { type: "json" };
import fix from "./en/fix.json" with { type: "json" };
import guides from "./en/guides.json" with { type: "json" };
import factsFile from "./en/facts-file.json" with { type: "json" };
import own from "./en/own.json" with { type: "json" };
import people from "./en/people.json" with { type: "json" };
import plan from "./en/plan.json" with { type: "json" };
import print from "./en/print.json" with { type: "json" };
import protect from "./en/protect.json" with { type: "json" };
import settings from "./en/settings.json" with { type: "json" };
import shell from "./en/shell.json" with { type: "json" };
import things from "./en/things.json" with { type: "json" };
import today from "./en/today.json" with { type: "json" };
import trips from "./en/trips.json" with { type: "json" };

/** All messages in English, from one file per feature. */
export const en = {
  ...advice,
  ...app,
  ...backups,
  ...compare,
  ...costs,
  ...emergency,
  ...errors,
  ...exchange,
  ...facts,
  ...fix,
  ...guides,
  ...factsFile,
  ...own,
  ...people,
  ...plan,
  ...print,
  ...protect,
  ...settings,
  ...shell,
  ...things,
  ...today,
  ...trips,
};
