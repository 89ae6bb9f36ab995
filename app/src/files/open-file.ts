import { wordDiagnostic } from "equator";
import { openProtocol } from "equator/protocol";
import { activeOf, useStudies } from "../state/studies.ts";
import { useView } from "../state/view.ts";
import { type LinkedStudy, largestProtocol, studyOfLink } from "./link.ts";
import { useNotice } from "./notice.ts";

/** Names of files that are protocols. */
export const protocolFiles = ".yaml,.yml,.json";

/** Opens a file as the active protocol; what is wrong in it is shown beside its text. */
export async function openFile(file: File): Promise<void> {
  const { tell } = useNotice.getState();
  if (file.size > largestProtocol) {
    tell(`${file.name} is larger than 1 MB and is not read: no protocol needs as much.`);
    return;
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    // The mark of byte order stays: what is saved is what was opened.
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    useStudies.getState().open(text, `open ${file.name}`);
    showFaults();
    tell(`${file.name} is open.`);
  } catch {
    const words = openProtocol(bytes).diagnostics.map(wordDiagnostic).join("\n");
    tell(`${file.name} cannot be read. ${words}`);
  }
}

/** Whether a file is a protocol by its name. */
export function isProtocolFile({ name }: File): boolean {
  return protocolFiles.split(",").some((ending) => name.toLowerCase().endsWith(ending));
}

/** Opens protocols that are dropped on the page, where nothing else on it takes them. Called once. */
export function takeDroppedFiles(): void {
  addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
  addEventListener("drop", (event) => {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file === undefined) return;
    if (isProtocolFile(file)) void openFile(file);
    else useNotice.getState().tell(`${file.name} is no protocol: those end in .yaml, .yml or .json.`);
  });
}

/** Opens the protocol in the address of the page, now and whenever a link is followed to it. Called once. */
export function takeLinks(): void {
  const take = async () => {
    const found = await studyOfLink(location.hash);
    if (found === undefined) return;
    // Once opened it is worked on here: the address would bring the old one back.
    history.replaceState(null, "", location.href.replace(/#.*$/, ""));
    if ("why" in found) useNotice.getState().tell(found.why);
    else openLinked(found);
  };
  addEventListener("hashchange", () => void take());
  void take();
}

function openLinked({ text, data }: LinkedStudy): void {
  const { studies, choose, openBeside } = useStudies.getState();
  const measured = JSON.stringify(data);
  const same = studies.find((study) => study.text === text && JSON.stringify(study.data) === measured);
  if (same === undefined) openBeside(text, "open link", data);
  else choose(same.id);
  showFaults();
  useNotice.getState().tell("The protocol of the link is open.");
}

/** What cannot be read is shown as text, with what is wrong. */
function showFaults(): void {
  useView.getState().look({ selected: undefined, range: undefined });
  if (activeOf(useStudies.getState())?.reading.protocol === undefined)
    useView.getState().look({ isEditorOpen: true });
}
