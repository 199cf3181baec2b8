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

export default { meta: { name: "carryall" }, rules: { "no-clock": noClock } };
