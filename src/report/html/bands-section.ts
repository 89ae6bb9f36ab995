import type { EnsembleFacts } from "../../ensemble/ensemble.ts";
import { type BandKind, ensemblesOf, type RunBands } from "../bands.ts";
import { errorWords } from "../bands-line.ts";
import { bandKeySvg } from "./band-key.ts";

/** Switches of the bands, which the style sheet obeys without script. Parameters are shown at first. */
export function bandSwitch(bands: RunBands): string {
  const ensembles = ensemblesOf(bands);
  if (ensembles.length === 0) return "";
  const boxes = ensembles.map(({ facts: { of } }, index) => {
    const on = index === 0 ? " checked" : "";
    return `<label><input type="checkbox" id="show-${of}" autocomplete="off"${on}> <span class="swatch ${of}" aria-hidden="true"></span>${of}</label>`;
  });
  return `<fieldset class="band-switch"><legend>Bands</legend>${boxes.join("")}</fieldset>`;
}

const what: Readonly<Record<BandKind, string>> = {
  parameters:
    "Every number of the model is drawn anew for each member, as far off as its evidence leaves room for. The band is what is not known.",
  people:
    "The numbers stay; the members are people of the kind that the protocol describes, who differ as people do. The band is what a group would show of what is known to differ: the numbers that docs/generated/people lists. All others, most of signalling among them, are held.",
};

/** What the bands are, how they were drawn, and how to read them. */
export function bandsHtml(bands: RunBands): string {
  const items = ensemblesOf(bands).map(({ facts }) => {
    return `<h3>Band of ${facts.of}</h3><p>${what[facts.of]}</p><p class="quiet">${factsText(facts)}</p>`;
  });
  const notes =
    "<p>Half of the members lie in the darker area at each time, nine in ten in the lighter one. No member need follow its edges. A band knows nothing of what the model leaves out.</p>";
  return `${hatching}<div class="band-key"><div>${items.join("")}${notes}</div>${bandKeySvg(bands)}</div>`;
}

function factsText(facts: EnsembleFacts): string {
  const { members, asked, failed, varied, sampling, seed, sketchError, relativeTolerance } = facts;
  const left = failed === 0 ? "none failed" : `${failed} failed and are in no band`;
  const error = sketchError > 0 ? `quantiles of curves within ${errorWords(sketchError)}` : "quantiles exact";
  const all = asked === undefined ? "" : `, as many as the fit has draws (${asked} were asked for)`;
  const closeness =
    relativeTolerance === undefined ? "" : `; each run to a tolerance of ${relativeTolerance}`;
  return `${members} members${all}, ${left}; ${varied} numbers vary; drawn ${samplings[sampling]}, seed ${seed}; ${error}${closeness}.`;
}

/** The pattern that charts refer to whose curve rests on assumed numbers alone. */
const hatching = `<svg width="0" height="0" aria-hidden="true" style="position:absolute"><pattern id="hatching" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatching-line" d="M0 0V7"/></pattern></svg>`;

const samplings: Readonly<Record<EnsembleFacts["sampling"], string>> = {
  random: "at random",
  "latin-hypercube": "by Latin hypercube",
  sobol: "by a Sobol sequence",
  fit: "together where they were fitted, as the fit drew them",
};
