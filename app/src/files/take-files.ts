import { isMeasurementFile, measurementFiles, takeOwnFile } from "../own-data/take-own-file.ts";
import { modelFiles, readFile } from "../sbml/sbml-store.ts";
import { useView } from "../state/view.ts";
import { useNotice } from "./notice.ts";
import { openProtocolFile } from "./open-file.ts";

/** Names of files that are protocols. */
const protocolFiles = ".yaml,.yml,.json";

/** Names of all files that can be opened. */
export const openedFiles = [protocolFiles, modelFiles, measurementFiles].join(",");

/** Where files go by their names: protocols to the timeline, models to their view, measurements beside the curves. */
export async function takeFiles(files: readonly File[]): Promise<void> {
  const protocols = files.filter((file) => endsWith(file, protocolFiles));
  const [model] = files.filter((file) => endsWith(file, modelFiles));
  const others = files.filter((file) => !endsWith(file, openedFiles));
  // Measurements that come with a protocol are its own: it is opened first.
  for (const [place, file] of protocols.entries()) await openProtocolFile(file, place > 0);
  for (const file of files.filter(isMeasurementFile)) await takeOwnFile(file);
  if (model !== undefined) {
    useView.getState().look({ sheet: "sbml" });
    void readFile(model);
  }
  if (others.length > 0) useNotice.getState().tell(unknownWords(others));
}

/** Takes files that are dropped on the page, where nothing else on it does. Called once. */
export function takeDroppedFiles(): void {
  addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
  addEventListener("drop", (event) => {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    void takeFiles([...event.dataTransfer.files]);
  });
}

function endsWith({ name }: File, endings: string): boolean {
  return endings.split(",").some((ending) => name.toLowerCase().endsWith(ending));
}

function unknownWords(files: readonly File[]): string {
  const names = files.map(({ name }) => name).join(", ");
  const shown = (endings: string) => endings.replaceAll(",", ", ");
  return `${names} ${files.length === 1 ? "is" : "are"} not opened: protocols end in ${shown(protocolFiles)}; models in ${shown(modelFiles)}; measurements in ${shown(measurementFiles)}.`;
}
