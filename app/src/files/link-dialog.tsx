import { useEffect, useState } from "react";
import { Dialog } from "./dialog.tsx";
import { type Linked, type LinkedStudy, linkOf } from "./link.ts";

/** The link to a protocol, with the measurements beside it, to be copied. */
export function LinkDialog({
  study,
  onClose,
}: {
  readonly study: LinkedStudy | undefined;
  readonly onClose: () => void;
}) {
  const [linked, setLinked] = useState<Linked>();
  const [wasCopied, setCopied] = useState(false);
  useEffect(() => {
    setLinked(undefined);
    setCopied(false);
    if (study !== undefined) void linkOf(study, location.href).then(setLinked);
  }, [study]);
  const copy = (field: HTMLInputElement | null, link: string) => {
    field?.select();
    void navigator.clipboard?.writeText(link).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <Dialog title="Link to this protocol" isOpen={study !== undefined} onClose={onClose}>
      {linked !== undefined && "why" in linked && <p>{linked.why}</p>}
      {linked !== undefined && "link" in linked && (
        <form
          className="link-form"
          onSubmit={(event) => {
            event.preventDefault();
            copy(event.currentTarget.querySelector("input"), linked.link);
          }}
        >
          <p>
            The whole protocol is in the link{wordsOfData(study, linked.leavesData)}. Nothing is sent
            anywhere, and who has the link can read it.
          </p>
          <input
            readOnly
            value={linked.link}
            aria-label="Link"
            onFocus={(event) => event.currentTarget.select()}
          />
          <div className="dialog-acts">
            <button type="submit" className="main-act">
              Copy link
            </button>
            <span role="status">{wasCopied ? "Copied." : ""}</span>
          </div>
        </form>
      )}
    </Dialog>
  );
}

function wordsOfData(study: LinkedStudy | undefined, isLeft: true | undefined): string {
  if (study?.data === undefined) return "";
  return isLeft === true
    ? ", but not your own data, which is too much: save that as a file"
    : ", with your own data";
}
