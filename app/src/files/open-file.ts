import { wordDiagnostic } from "equator";
import { openProtocol } from "equator/protocol";
import { activeOf, useStudies } from "../state/studies.ts";
import { pageLimits } from "../state/study.ts";
import { useView } from "../state/view.ts";
import { type LinkedStudy, studyOfLink, tooLargeHere } from "./link.ts";
import { useNotice } from "./notice.ts";

/** Opens a file in place of the active protocol, or beside it; what is wrong in it is shown beside its text. */
export async function openProtocolFile(file: File, isBeside = false): Promise<void> {
  const { tell } = useNotice.getState();
  if (file.size > pageLimits.bytes) {
    tell(`${file.name} is ${tooLargeHere}`);
    return;
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    // The mark of byte order stays: what is saved is what was opened.
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const { open, openBeside } = useStudies.getState();
    (isBeside ? openBeside : open)(text, `open ${file.name}`);
    showFaults();
    tell(`${file.name} is open.`);
  } catch {
    const words = openProtocol(bytes).diagnostics.map(wordDiagnostic).join("\n");
    tell(`${file.name} cannot be read. ${words}`);
  }
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
  if (activeOf(useStudies.getState())?.reading.isOld === true)
    useView.getState().look({ isEditorOpen: true });
}
