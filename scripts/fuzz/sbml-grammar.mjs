import fc from "fast-check";
import { lambdaElement, mathElement } from "./math-grammar.mjs";
import { aNumber, anId, plainId } from "./numbers-and-names.mjs";

const flag = fc.constantFrom("true", "false", "1", "0");
const id = fc.oneof({ weight: 8, arbitrary: plainId }, { weight: 1, arbitrary: anId });
const unit = fc.constantFrom("mole", "litre", "second", "dimensionless", "item", "u", "v", "metre");

/** A list element with up to `most` members; nothing where it is empty. */
const listOf = (
  /** @type {string} */ name,
  /** @type {fc.Arbitrary<string>} */ member,
  /** @type {number} */ most,
) =>
  fc
    .array(member, { maxLength: most })
    .map((of) => (of.length > 0 ? `<${name}>${of.join("")}</${name}>` : ""));

const optional = (/** @type {fc.Arbitrary<string>} */ part) => fc.oneof(part, fc.constant(""));
const attribute = (/** @type {string} */ name, /** @type {fc.Arbitrary<string>} */ value) =>
  optional(value.map((text) => ` ${name}="${text}"`));
const element = (
  /** @type {string} */ name,
  /** @type {fc.Arbitrary<string>[]} */ attributes,
  /** @type {fc.Arbitrary<string>[]} */ content,
) =>
  fc
    .tuple(fc.tuple(...attributes), fc.tuple(...content))
    .map(([given, parts]) => `<${name}${given.join("")}>${parts.join("")}</${name}>`);
const needed = (/** @type {string} */ name, /** @type {fc.Arbitrary<string>} */ value) =>
  value.map((text) => ` ${name}="${text}"`);

const oddMath = mathElement({ tame: false });
const oddLambda = lambdaElement({ tame: false });
const functionDefinition = element(
  "functionDefinition",
  [needed("id", fc.constantFrom("f", "g", "h"))],
  [oddLambda],
);
const unitDefinition = element(
  "unitDefinition",
  [needed("id", fc.constantFrom("u", "v"))],
  [
    listOf(
      "listOfUnits",
      element(
        "unit",
        [
          needed("kind", unit),
          needed("exponent", aNumber),
          needed("scale", aNumber),
          needed("multiplier", aNumber),
        ],
        [],
      ),
      3,
    ),
  ],
);
const compartment = element(
  "compartment",
  [
    needed("id", fc.constantFrom("cell", "cell", "x")),
    attribute("size", aNumber),
    needed("constant", flag),
    attribute("spatialDimensions", fc.constantFrom("0", "1", "2", "3", "2.5")),
    attribute("units", unit),
  ],
  [],
);
const species = element(
  "species",
  [
    needed("id", fc.constantFrom("S1", "S2", "y")),
    needed("compartment", fc.constantFrom("cell", "cell", "cell", "x", "nowhere")),
    attribute("initialAmount", aNumber),
    attribute("initialConcentration", aNumber),
    needed("hasOnlySubstanceUnits", flag),
    needed("boundaryCondition", flag),
    needed("constant", flag),
    attribute("substanceUnits", unit),
    attribute("conversionFactor", id),
  ],
  [],
);
const parameter = element(
  "parameter",
  [needed("id", id), attribute("value", aNumber), needed("constant", flag), attribute("units", unit)],
  [],
);
const initialAssignment = element("initialAssignment", [needed("symbol", id)], [oddMath]);
const rule = fc.oneof(
  element("assignmentRule", [needed("variable", id)], [oddMath]),
  element("rateRule", [needed("variable", id)], [oddMath]),
  element("algebraicRule", [], [oddMath]),
);
const reference = element(
  "speciesReference",
  [
    needed("species", fc.constantFrom("S1", "S2", "y", "q")),
    attribute("stoichiometry", aNumber),
    needed("constant", flag),
  ],
  [],
);
const reaction = element(
  "reaction",
  [needed("id", fc.constantFrom("R1", "R2", "R3")), needed("reversible", flag), attribute("fast", flag)],
  [
    listOf("listOfReactants", reference, 2),
    listOf("listOfProducts", reference, 2),
    element(
      "kineticLaw",
      [],
      [
        oddMath,
        listOf(
          "listOfLocalParameters",
          element("localParameter", [needed("id", id), attribute("value", aNumber)], []),
          2,
        ),
      ],
    ),
  ],
);
const event = element(
  "event",
  [attribute("id", fc.constantFrom("E1", "E2")), needed("useValuesFromTriggerTime", flag)],
  [
    element("trigger", [needed("initialValue", flag), needed("persistent", flag)], [oddMath]),
    optional(element("priority", [], [oddMath])),
    optional(element("delay", [], [oddMath])),
    listOf("listOfEventAssignments", element("eventAssignment", [needed("variable", id)], [oddMath]), 3),
  ],
);

const core = "http://www.sbml.org/sbml/level3/version2/core";

const oddDocument = fc
  .tuple(
    attribute("timeUnits", unit),
    attribute("extentUnits", unit),
    listOf("listOfFunctionDefinitions", functionDefinition, 3),
    listOf("listOfUnitDefinitions", unitDefinition, 2),
    listOf("listOfCompartments", compartment, 2),
    listOf("listOfSpecies", species, 3),
    listOf("listOfParameters", parameter, 6),
    listOf("listOfInitialAssignments", initialAssignment, 2),
    listOf("listOfRules", rule, 3),
    listOf("listOfReactions", reaction, 3),
    listOf("listOfEvents", event, 2),
  )
  .map(
    ([time, extent, ...lists]) =>
      `<?xml version="1.0" encoding="UTF-8"?>\n<sbml xmlns="${core}" level="3" version="2"><model id="m"${time}${extent}>${lists.join("")}</model></sbml>`,
  );

const tameMath = mathElement({ tame: true });
const tameLambda = lambdaElement({ tame: true });
const mathml = "http://www.w3.org/1998/Math/MathML";
const constantMath = (/** @type {number} */ value) => `<math xmlns="${mathml}"><cn>${value}</cn></math>`;
const small = fc.constantFrom("0", "1", "2", "0.5", "10");
const inList = (/** @type {string} */ name, /** @type {readonly string[]} */ of) =>
  of.length > 0 ? `<${name}>${of.join("")}</${name}>` : "";
const subsetOf = (/** @type {readonly string[]} */ of) => fc.subarray([...of]);
const each = (
  /** @type {readonly string[]} */ of,
  /** @type {(name: string, math: string, value: string, flag: string) => string} */ make,
) =>
  fc
    .tuple(
      subsetOf(of),
      fc.array(fc.tuple(tameMath, small, flag), { minLength: of.length, maxLength: of.length }),
    )
    .map(([names, parts]) =>
      names.map((name, index) => {
        const [math, value, yes] = parts[index] ?? ["", "", ""];
        return make(name, math, value, yes);
      }),
    );

const functionList = fc.tuple(tameLambda, tameLambda, tameLambda).map((bodies) =>
  inList(
    "listOfFunctionDefinitions",
    bodies.map((body, at) => `<functionDefinition id="${"fgh"[at]}">${body}</functionDefinition>`),
  ),
);
const fixedParts = fc
  .tuple(small, small, flag, flag, fc.constantFrom("1", "2", "0.1"), fc.constantFrom("3", "3", "2", "0"))
  .map(
    ([a, b, amounts, boundary, size, dimensions]) =>
      `<listOfCompartments><compartment id="cell" size="${size}" spatialDimensions="${dimensions}" constant="false"/></listOfCompartments>` +
      `<listOfSpecies><species id="S1" compartment="cell" initialAmount="${a}" hasOnlySubstanceUnits="${amounts}" boundaryCondition="false" constant="false"/>` +
      `<species id="S2" compartment="cell" initialConcentration="${b}" hasOnlySubstanceUnits="false" boundaryCondition="${boundary}" constant="false"/></listOfSpecies>` +
      `<listOfParameters>${["a", "b", "k1", "x", "y"].map((id, at) => `<parameter id="${id}" value="${at / 2}" constant="false"/>`).join("")}</listOfParameters>`,
  );
const tameReaction = (
  /** @type {string} */ name,
  /** @type {string} */ math,
  /** @type {string} */ value,
) => {
  const side = (/** @type {string} */ species) =>
    `<speciesReference species="${species}" stoichiometry="${value}" constant="true"/>`;
  const [from, to] = name === "R1" ? ["S1", "S2"] : ["S2", "S1"];
  return `<reaction id="${name}" reversible="false"><listOfReactants>${side(from)}</listOfReactants><listOfProducts>${side(to)}</listOfProducts><kineticLaw>${math}</kineticLaw></reaction>`;
};
const tameEvent = fc
  .tuple(tameMath, fc.option(tameMath), fc.option(tameMath), tameMath, flag, flag, plainId)
  .map(
    ([when, delay, priority, to, before, persistent, variable]) =>
      `<event useValuesFromTriggerTime="${before}"><trigger initialValue="${before}" persistent="${persistent}">${when}</trigger>` +
      (priority ? `<priority>${priority}</priority>` : "") +
      (delay ? `<delay>${delay}</delay>` : "") +
      `<listOfEventAssignments><eventAssignment variable="${variable === "y" ? "x" : variable}">${to}</eventAssignment></listOfEventAssignments></event>`,
  );

/** Models whose parts all fit: they differ in what their formulas do. */
const tameDocument = fc
  .tuple(
    functionList,
    fixedParts,
    each(
      ["a", "b", "k1", "S1"],
      (name, math) => `<initialAssignment symbol="${name}">${ofXAndB(math)}</initialAssignment>`,
    ),
    each(
      ["y"],
      (name, math) =>
        `<assignmentRule variable="${name}">${math.replaceAll("<ci> y </ci>", "<ci> x </ci>")}</assignmentRule>`,
    ),
    each(["x", "k1", "cell"], (name, math) => `<rateRule variable="${name}">${math}</rateRule>`),
    each(["R1", "R2"], tameReaction),
    fc.array(tameEvent, { maxLength: 2 }),
  )
  .map(([functions, fixed, initial, assigned, rated, reactions, events]) =>
    inModel(
      functions +
        fixed +
        inList("listOfInitialAssignments", initial) +
        inList("listOfRules", [...assigned, ...rated]) +
        inList("listOfReactions", reactions) +
        inList("listOfEvents", events),
    ),
  );

/** Whole models of Level 3 Version 2; in three of four all parts fit. */
export const sbmlDocument = fc.oneof(
  { weight: 3, arbitrary: tameDocument },
  { weight: 1, arbitrary: oddDocument },
);

/** A formula of x and b alone, which nothing sets at the start. @param {string} math */
function ofXAndB(math) {
  return math.replace(/<ci> (\w+) <\/ci>/g, (_, id) => `<ci> ${id < "b" ? "b" : "x"} </ci>`);
}

/** @param {string} content */
function inModel(content) {
  return `<sbml xmlns="${core}" level="3" version="2"><model id="m">${content}</model></sbml>`;
}

const declared = ["a", "b", "k1", "S1", "S2", "x", "y", "z"]
  .map((name, index) => `<parameter id="${name}" value="${index / 2}" constant="false"/>`)
  .join("");

/** One formula in a model that is otherwise sound: a rate, an assignment or a trigger. */
export const mathDocument = fc
  .tuple(
    functionList,
    fc.oneof({ weight: 3, arbitrary: tameMath }, { weight: 2, arbitrary: oddMath }),
    fc.constantFrom("rate", "assignment", "event"),
  )
  .map(([functions, math, where]) =>
    inModel(`${functions}<listOfParameters>${declared}</listOfParameters>${using(math, where)}`),
  );

/** @param {string} math @param {string} where */
function using(math, where) {
  const rate = `<rateRule variable="a">${constantMath(1)}</rateRule>`;
  if (where === "rate") return `<listOfRules><rateRule variable="z">${math}</rateRule></listOfRules>`;
  if (where === "assignment") {
    return `<listOfRules>${rate}<assignmentRule variable="z">${math}</assignmentRule></listOfRules>`;
  }
  const trigger = `<trigger initialValue="true" persistent="true">${math}</trigger>`;
  const sets = `<listOfEventAssignments><eventAssignment variable="z">${constantMath(2)}</eventAssignment></listOfEventAssignments>`;
  return `<listOfRules>${rate}</listOfRules><listOfEvents><event useValuesFromTriggerTime="true">${trigger}${sets}</event></listOfEvents>`;
}
