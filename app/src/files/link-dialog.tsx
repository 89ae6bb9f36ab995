import { useEffect, useState } from "react";
import { Dialog } from "./dialog.tsx";
import { type Linked, linkOf } from "./link.ts";

/** The link to a protocol, to be copied. */
export function LinkDialog({
  text,
  onClose,
}: {
  readonly text: string | undefined;
  readonly onClose: () => void;
}) {
  const [linked, setLinked] = useState<Linked>();
  const [wasCopied, setCopied] = useState(false);
  useEffect(() => {
    setLinked(undefined);
    setCopied(false);
    if (text !== undefined) void linkOf(text, location.href).then(setLinked);
  }, [text]);
  const copy = (field: HTMLInputElement | null, link: string) => {
    field?.select();
    void navigator.clipboard?.writeText(link).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <Dialog title="Link to this protocol" isOpen={text !== undefined} onClose={onClose}>
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
            The whole protocol is in the link. Nothing is sent anywhere, and who has the link can read it.
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
