import type { FlatSystem } from "../../lang/index.ts";
import { type Diagnostic, EquatorError, type Place, wordDiagnostic } from "../../messages/index.ts";
import type { XmlLimits } from "../xml/xml-limits.ts";
import type { CompLimits } from "./comp/comp-limits.ts";
import { flattenComp } from "./comp/flatten-comp.ts";
import { type FlatOptions, flatModel } from "./interpret/flat-model.ts";
import { Refused } from "./interpret/refuse.ts";
import { thingsOf } from "./interpret/symbols.ts";
import type { SbmlLimits } from "./limits.ts";
import { readDocument } from "./read/read-document.ts";
import type { SbmlModel } from "./sbml-model.ts";
import { isStackOverflow } from "./stack-overflow.ts";
import { checkUnits } from "./units/check-units.ts";

/** How an SBML text is read. */
export interface SbmlOptions {
  /** Name of the file, for the places of faults. */
  readonly file?: string;
  /** Other limits than those of docs/sbml.md, each by its name. */
  readonly limits?: Partial<XmlLimits & SbmlLimits & CompLimits>;
  /** Reads a file that the model names (comp's external definitions); undefined where it may not be read. */
  readonly readExternal?: (source: string) => Uint8Array | string | undefined;
  /** Leave units unread: no warnings of them. */
  readonly ignoreUnits?: boolean;
}

/** What an SBML text holds. Without a system it is refused, and the diagnostics say why. */
export interface SbmlReading {
  readonly system?: SbmlSystem;
  /** Errors where it is refused; else what may be wrong. Units are checked when it is first asked for. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A model that can be run and written. */
export interface SbmlSystem {
  readonly model: SbmlModel;
  /** Ids that can be reported: species, parameters, compartments, reactions (their rates), stoichiometries. */
  readonly ids: readonly string[];
  /** Whether anything in it changes over time. */
  readonly hasKinetics: boolean;
  /**
   * Its equations, in its own units.
   *
   * Throws an EquatorError where they mean nothing that can be computed.
   */
  flat(options?: FlatOptions): FlatSystem;
}

/**
 * Reads an SBML model of Level 1, 2 or 3. Never throws on what the text says; all that is wrong comes as diagnostics
 * with line and column.
 *
 * @example
 * const { system, diagnostics } = readSbml(text);
 * if (system) await timeCourse(system.flat(), { end: 10, steps: 50 });
 */
export function readSbml(source: string | Uint8Array, options: SbmlOptions = {}): SbmlReading {
  const document = withinStack(() => flattenComp(readDocument(source, options), options));
  const inFile = (diagnostic: Diagnostic) => withFile(diagnostic, options.file);
  if (document === undefined) return { diagnostics: [inFile(tooDeep)] };
  const { model, placeOf } = document;
  const found = document.diagnostics.map(inFile);
  if (model === undefined || found.some(({ severity }) => severity === "error"))
    return { diagnostics: found };
  let diagnostics: readonly Diagnostic[] | undefined;
  return {
    system: systemOf(model, placeOf, options.file),
    // Units take a tenth of the time to a first result, and change nothing in it.
    get diagnostics() {
      diagnostics ??= options.ignoreUnits ? found : [...found, ...unitWarnings(model, placeOf).map(inFile)];
      return diagnostics;
    },
  };
}

/** Nothing is computed from units, so what is wrong with them never keeps a model from running. */
function unitWarnings(model: SbmlModel, placeOf: (at: number) => Place): Diagnostic[] {
  const found = withinStack(() => checkUnits(model, placeOf).diagnostics) ?? [tooDeep];
  return found.map((one) => ({ ...one, severity: "warning" }));
}

function systemOf(model: SbmlModel, placeOf: (at: number) => Place, file: string | undefined): SbmlSystem {
  return {
    model,
    ids: [...thingsOf(model).keys()],
    hasKinetics: hasKinetics(model),
    flat(options) {
      try {
        return flatModel(model, options);
      } catch (error) {
        const fault = withFile(faultOf(error, placeOf), file);
        throw new EquatorError([fault], wordDiagnostic(fault));
      }
    },
  };
}

/** What made a model refused, as a diagnostic; throws on what is no refusal. */
function faultOf(error: unknown, placeOf: (at: number) => Place): Diagnostic {
  if (isStackOverflow(error)) return tooDeep;
  if (!(error instanceof Refused)) throw error;
  const { path, ...details } = error.details;
  const where = { ...placeOf(error.at), ...(path === undefined ? {} : { path }) };
  return { code: error.code, severity: "error", where, ...details };
}

/** For what no limit on nesting foresaw. */
const tooDeep: Diagnostic = { code: "sbml-nesting-too-deep", severity: "error", where: {} };

/** What `make` makes, or undefined where that takes more stack than there is. */
function withinStack<Made>(make: () => Made): Made | undefined {
  try {
    return make();
  } catch (error) {
    if (!isStackOverflow(error)) throw error;
    return undefined;
  }
}

function hasKinetics({ reactions, rules, events }: SbmlModel): boolean {
  const hasLaw = reactions.some(({ kineticLaw }) => kineticLaw?.math !== undefined);
  return hasLaw || rules.some(({ math }) => math !== undefined) || events.length > 0;
}

function withFile(diagnostic: Diagnostic, file: string | undefined): Diagnostic {
  if (file === undefined) return diagnostic;
  const { where, also } = diagnostic;
  const inFile = (place: Place) => ({ file, ...place });
  return { ...diagnostic, where: inFile(where), ...(also === undefined ? {} : { also: also.map(inFile) }) };
}
