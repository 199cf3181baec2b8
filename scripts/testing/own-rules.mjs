/**
 * A lint rule of our own: the core is given its day, it never asks a clock. oxlint can forbid `Date.now` by name
 * (`no-restricted-properties`) but has no rule for `new Date()` and `Date()`, which ask the clock just the same.
 */
const noClock = {
  create(context) {
    const check = (node) => {
      const asksClock = node.type === "CallExpression" || node.arguments.length === 0;
      if (node.callee.type === "Identifier" && node.callee.name === "Date" && asksClock) {
        context.report({ node, message: "The core has no clock: take `today` as a parameter." });
      }
    };
    return { NewExpression: check, CallExpression: check };
  },
};

/** Fields whose keys come from outside: from files, packs, addresses. */
const KEYED_FROM_OUTSIDE = new Set(["sources", "marks", "carry", "weights"]);

const nameOf = (node) => {
  if (node.type === "ChainExpression") return nameOf(node.expression);
  if (node.type === "MemberExpression" && !node.computed) return node.property.name;
  return node.type === "Identifier" ? node.name : "";
};

/** Another: `record[key]` and `key in record` also find what every object inherits, such as `constructor`. */
const ownKeys = {
  create(context) {
    const message =
      "Keys from outside may be `__proto__`: ask with ownValue (core/own-value.ts) or Object.hasOwn.";
    return {
      MemberExpression(node) {
        if (node.computed && node.property.type !== "Literal" && KEYED_FROM_OUTSIDE.has(nameOf(node.object)))
          context.report({ node, message });
      },
      BinaryExpression(node) {
        if (node.operator === "in" && node.left.type !== "Literal") context.report({ node, message });
      },
    };
  },
};

export default { meta: { name: "carryall" }, rules: { "no-clock": noClock, "own-keys": ownKeys } };
