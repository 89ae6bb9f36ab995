import { create } from "zustand";
import { activeOf, useStudies } from "../state/studies.ts";
import { pageLimits } from "../state/study.ts";
import { tooLargeHere } from "./link.ts";
import { useNotice } from "./notice.ts";

/** The file that `equator serve` was started with, as this tab knows it. */
interface ServedFile {
  readonly name: string;
  /** What was read last: whoever saves says with it what the text was made from. */
  readonly version: string;
  /** The token of the start of the server, which the printed address brought along. */
  readonly token: string;
  /** What is being saved, as long as the server has not answered: the tab may be loaded again before it has. */
  readonly sent?: string;
}

/** The file that the page may save; undefined where it was served without one, or is a file itself. */
export const useServedFile = create<{ readonly file: ServedFile | undefined }>()(() => ({ file: undefined }));

const mark = "#token=";
const shelf = "equator-served-file";
const place = "./api/protocol";

/**
 * Opens the file of the server where the address has its token, now and whenever it is given one, and keeps both for this
 * tab. A tab that is loaded again shows what it showed. Called once.
 */
export function takeServedFile(): void {
  useServedFile.setState({ file: remembered() });
  addEventListener("hashchange", () => void takeToken());
  void takeToken();
}

/** The address is cleared, so that no link and no bookmark gives the token away. */
async function takeToken(): Promise<void> {
  if (!location.hash.startsWith(mark)) return;
  const token = location.hash.slice(mark.length);
  history.replaceState(null, "", location.href.replace(/#.*$/, ""));
  const read = await readFrom(token);
  if (read === undefined) useNotice.getState().tell("The file of the server cannot be read: start it again.");
  else show(read.text, read.file.name);
}

/** Saves the active protocol into the file, whole or not at all, and only where it is still what was read. */
export async function saveServedFile(): Promise<void> {
  const { file } = useServedFile.getState();
  const text = activeOf(useStudies.getState())?.text;
  if (file !== undefined && text !== undefined) await save(file, text);
}

async function save(file: ServedFile, text: string): Promise<void> {
  const { tell } = useNotice.getState();
  const { sent, ...known } = file;
  const body = JSON.stringify({ text, version: file.version });
  const headers = { "equator-token": file.token, "content-type": "application/json" };
  remember({ ...known, sent: text });
  const answer = await fetch(place, { method: "PUT", headers, body }).catch(() => undefined);
  if (answer?.ok) {
    const { version } = (await answer.json()) as { version: string };
    remember({ ...known, version });
    tell(`${file.name} is saved.`);
  } else if (answer?.status === 409) await saveOrShowOther(file, text);
  else tell(`${file.name} was not saved: ${await wordsOf(answer)}`);
}

/**
 * The file is not what was read. Where it is what this tab sent before it was loaded again, the text is saved; what
 * somebody else has written is shown, and nothing of it is lost unseen.
 */
async function saveOrShowOther({ name, token, sent }: ServedFile, text: string): Promise<void> {
  const { tell } = useNotice.getState();
  const read = await readFrom(token);
  if (read === undefined) {
    tell(`${name} was not saved: it cannot be read any more.`);
    return;
  }
  if (read.text === sent) {
    await save(read.file, text);
    return;
  }
  show(read.text, name);
  tell(`${name} has changed on the disk and was not saved. What it holds now is open too.`);
}

async function readFrom(
  token: string,
): Promise<{ readonly file: ServedFile; readonly text: string } | undefined> {
  const answer = await fetch(place, { headers: { "equator-token": token } }).catch(() => undefined);
  if (!answer?.ok) return undefined;
  const { name, text, version } = (await answer.json()) as { name: string; text: string; version: string };
  const file = { name, version, token };
  remember(file);
  return { file, text };
}

function show(text: string, name: string): void {
  if (text.length > pageLimits.bytes) {
    useNotice.getState().tell(`${name} is ${tooLargeHere}`);
    return;
  }
  const { studies, choose, openBeside } = useStudies.getState();
  const same = studies.find((study) => study.text === text);
  if (same === undefined) openBeside(text, `open ${name}`);
  else choose(same.id);
}

async function wordsOf(answer: Response | undefined): Promise<string> {
  const refused = (await answer?.json().catch(() => undefined)) as
    | { diagnostics?: { text?: string }[] }
    | undefined;
  return refused?.diagnostics?.[0]?.text ?? "the server does not answer: start it again.";
}

function remember(file: ServedFile): void {
  useServedFile.setState({ file });
  try {
    sessionStorage.setItem(shelf, JSON.stringify(file));
  } catch {
    // Without storage it is known until the tab is loaded again.
  }
}

function remembered(): ServedFile | undefined {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(shelf) ?? "null");
    const { name, version, token } = (found ?? {}) as Partial<Record<keyof ServedFile, unknown>>;
    const isWhole = [name, version, token].every((part) => typeof part === "string");
    return isWhole ? (found as ServedFile) : undefined;
  } catch {
    return undefined;
  }
}
