/**
 * An SBML text (Level 2 Version 4, with annotations as BioModels writes them) of the size of BIOMD0000000474: 133
 * species, 93 of them states, and 367 reactions whose laws call function definitions. Its Jacobian has 592 entries and
 * its factors 1,102; those of the published model have 619 and 1,076. Always the same text.
 */
export function sbmlNetwork() {
  const random = seeded(seed);
  const reactions = kinds.flatMap(({ count, draw }) =>
    Array.from({ length: count }, (_, n) => draw(random, n)),
  );
  const constantsOf = constantsInTurn();
  const species = Array.from({ length: states + held }, (_, i) =>
    speciesMarkup(i, (0.1 + 2 * random()).toFixed(3)),
  );
  const constants = Array.from({ length: parameters }, (_, i) => {
    return `<parameter id="k${i}" value="${(10 ** (2 * random() - 2)).toPrecision(4)}" constant="true"/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<sbml xmlns="http://www.sbml.org/sbml/level2/version4" metaid="_sbml" level="2" version="4">
<model metaid="_model" id="network" name="A network of the size of a large published model">
<listOfFunctionDefinitions>
${functions.map(functionMarkup).join("\n")}
</listOfFunctionDefinitions>
<listOfCompartments><compartment metaid="_cell" id="cell" size="1"/></listOfCompartments>
<listOfSpecies>
${species.join("\n")}
</listOfSpecies>
<listOfParameters>
${constants.join("\n")}
</listOfParameters>
<listOfReactions>
${reactions.map((reaction, i) => reactionMarkup(reaction, i, constantsOf(reaction.law))).join("\n")}
</listOfReactions>
</model>
</sbml>
`;
}

const states = 93;
const held = 40;
const parameters = 404;
const seed = 13;
/** How often a partner is any other state, and how far away it is else at most. */
const far = 0.01;
const reach = 6;

/** What a reaction turns into what, by which function of which species; the constants are added in turn. */
const kinds = [
  { count: 93, draw: decay },
  { count: 52, draw: conversion },
  { count: 85, draw: catalysis },
  { count: 90, draw: binding },
  { count: 47, draw: production },
];

function decay(_, s) {
  return { from: [s], to: [], by: [], law: "linear", arguments: [s] };
}

function conversion(random) {
  const s = state(random);
  return { from: [s], to: [near(random, s)], by: [], law: "linear", arguments: [s] };
}

function catalysis(random) {
  const s = state(random);
  const enzyme = near(random, s);
  return { from: [s], to: [near(random, s)], by: [enzyme], law: "catalysed", arguments: [enzyme, s] };
}

function binding(random) {
  const s = state(random);
  const [partner, complex] = [near(random, s), near(random, s)];
  return { from: [s, partner], to: [complex], by: [], law: "bilinear", arguments: [s, partner] };
}

function production(random) {
  const s = state(random);
  const source = states + Math.floor(random() * held);
  const inhibitor = near(random, s);
  return { from: [source], to: [s], by: [inhibitor], law: "inhibited", arguments: [source, inhibitor] };
}

function state(random) {
  return Math.floor(random() * states);
}

function near(random, s) {
  const step = random() < far ? 1 + Math.floor(random() * (states - 1)) : 1 + Math.floor(random() * reach);
  return (s + step) % states;
}

const functions = [
  { id: "linear", constants: 1, of: ["x"], body: times("k1", "x") },
  { id: "bilinear", constants: 1, of: ["x", "y"], body: times("k1", "x", "y") },
  {
    id: "catalysed",
    constants: 2,
    of: ["e", "s"],
    body: apply("divide", times("k1", "e", "s"), apply("plus", ci("k2"), ci("s"))),
  },
  {
    id: "inhibited",
    constants: 2,
    of: ["x", "i"],
    body: apply(
      "divide",
      times("k1", "x"),
      apply("plus", "<cn>1</cn>", apply("power", apply("divide", ci("i"), ci("k2")), "<cn>2</cn>")),
    ),
  },
];

function apply(operator, ...parts) {
  return `<apply><${operator}/>${parts.join("")}</apply>`;
}

function ci(name) {
  return `<ci> ${name} </ci>`;
}

function times(...names) {
  return apply("times", ...names.map(ci));
}

const math = 'xmlns="http://www.w3.org/1998/Math/MathML"';

function functionMarkup({ id, constants, of, body }) {
  const names = [...Array.from({ length: constants }, (_, i) => `k${i + 1}`), ...of];
  const bound = names.map((name) => `<bvar>${ci(name)}</bvar>`).join("");
  return `<functionDefinition metaid="_${id}" id="${id}"><math ${math}><lambda>${bound}${body}</lambda></math></functionDefinition>`;
}

function speciesMarkup(i, amount) {
  const attributes =
    i < states
      ? `compartment="cell" initialAmount="${amount}" hasOnlySubstanceUnits="true"`
      : `compartment="cell" initialAmount="${amount}" hasOnlySubstanceUnits="true" boundaryCondition="true"`;
  return `<species metaid="_s${i}" id="s${i}" name="species ${i}" ${attributes}>
${annotation(`_s${i}`, `uniprot/P${10000 + i}`)}
</species>`;
}

/** The names of the next constants that a law takes. */
function constantsInTurn() {
  let used = 0;
  return (law) => {
    const { constants } = functions.find(({ id }) => id === law);
    return Array.from({ length: constants }, () => `k${used++ % parameters}`);
  };
}

function reactionMarkup({ from, to, by, law, arguments: of }, i, constants) {
  const call = `<apply>${[law, ...constants, ...of.map(name)].map(ci).join("")}</apply>`;
  return `<reaction metaid="_r${i}" id="r${i}" name="reaction ${i}" reversible="false">
${annotation(`_r${i}`, `reactome/R-HSA-${100000 + i}`)}
${list("listOfReactants", "speciesReference", from)}${list("listOfProducts", "speciesReference", to)}${list("listOfModifiers", "modifierSpeciesReference", by)}
<kineticLaw><math ${math}>
${apply("times", ci("cell"), call)}
</math></kineticLaw>
</reaction>`;
}

function name(i) {
  return `s${i}`;
}

function list(element, entry, of) {
  if (of.length === 0) return "";
  return `<${element}>${of.map((i) => `<${entry} species="s${i}"/>`).join("")}</${element}>`;
}

function annotation(about, resource) {
  return `<annotation>
  <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:bqbiol="http://biomodels.net/biology-qualifiers/">
    <rdf:Description rdf:about="#${about}">
      <bqbiol:is>
        <rdf:Bag>
          <rdf:li rdf:resource="https://identifiers.org/${resource}"/>
        </rdf:Bag>
      </bqbiol:is>
    </rdf:Description>
  </rdf:RDF>
</annotation>`;
}

/** Numbers in [0, 1), from mulberry32. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
}
