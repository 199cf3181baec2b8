import advice from "./zh-CN/advice.json" with { type: "json" };
import app from "./zh-CN/app.json" with { type: "json" };
import backups from "./zh-CN/backups.json" with { type: "json" };
import compare from "./zh-CN/compare.json" with { type: "json" };
import costs from "./zh-CN/costs.json" with { type: "json" };
import emergency from "./zh-CN/emergency.json" with { type: "json" };
import errors from "./zh-CN/errors.json" with { type: "json" };
import exchange from "./zh-CN/exchange.json" with { type: "json" };
import facts from "./zh-CN/facts.json" with { type: "json" };
import fix from "./zh-CN/fix.json" with { type: "json" };
import guides from "./zh-CN/guides.json" with { type: "json" };
import factsFile from "./zh-CN/facts-file.json" with { type: "json" };
import own from "./zh-CN/own.json" with { type: "json" };
import people from "./zh-CN/people.json" with { type: "json" };
import plan from "./zh-CN/plan.json" with { type: "json" };
import print from "./zh-CN/print.json" with { type: "json" };
import protect from "./zh-CN/protect.json" with { type: "json" };
import settings from "./zh-CN/settings.json" with { type: "json" };
import shell from "./zh-CN/shell.json" with { type: "json" };
import things from "./zh-CN/things.json" with { type: "json" };
import today from "./zh-CN/today.json" with { type: "json" };
import trips from "./zh-CN/trips.json" with { type: "json" };

/** All messages in Chinese, from one file per feature. */
export const zh = {
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
