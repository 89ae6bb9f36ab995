import { createRequire } from "node:module";

/** The part of libsbml that the tests use. */
interface LibSbml {
  SBMLReader: new () => { readSBMLFromString(text: string): SbmlDocument };
  LIBSBML_CAT_GENERAL_CONSISTENCY: number;
}

interface SbmlDocument {
  getNumErrors(): number;
  getError(index: number): { getMessage(): string };
  setConsistencyChecks(category: number, wanted: boolean): void;
  checkConsistency(): number;
  __destroy__(): void;
}

type Loading = (options: Record<string, unknown>) => {
  then(done: (library: LibSbml & { then?: unknown }) => void): void;
};

let loaded: Promise<LibSbml> | undefined;

/** Loaded once. It is a thenable of itself, so its `then` goes before anyone awaits it. */
function library(): Promise<LibSbml> {
  loaded ??= new Promise((resolve) => {
    const load: Loading = createRequire(import.meta.url)("libsbmljs_stable");
    const quiet = { print: () => {}, printErr: () => {} };
    load(quiet).then((ready) => {
      delete ready.then;
      resolve(ready);
    });
  });
  return loaded;
}

/**
 * Everything that libsbml has to say of a text, warnings of units and modelling practice included. `general: false`
 * leaves out its general rules, which take long for large models.
 */
export async function libsbmlComplaints(text: string, { general = true } = {}): Promise<string[]> {
  const { SBMLReader, LIBSBML_CAT_GENERAL_CONSISTENCY } = await library();
  const document = new SBMLReader().readSBMLFromString(text);
  if (document.getNumErrors() === 0) {
    if (!general) document.setConsistencyChecks(LIBSBML_CAT_GENERAL_CONSISTENCY, false);
    document.checkConsistency();
  }
  const complaints = Array.from({ length: document.getNumErrors() }, (_, i) =>
    document.getError(i).getMessage().trim(),
  );
  document.__destroy__();
  return complaints;
}
