import { useRef, useState } from "react";
import { saveFile } from "../export/save-file.ts";
import { forgetSaved } from "../state/saved.ts";
import { activeOf, useStudies } from "../state/studies.ts";
import type { Study } from "../state/study.ts";
import { useView } from "../state/view.ts";
import { firstTemplate } from "../templates.ts";
import { Dialog } from "./dialog.tsx";
import { LinkDialog } from "./link-dialog.tsx";
import { useNotice } from "./notice.ts";
import { ServedFileButton } from "./served-file-button.tsx";
import { openedFiles, takeFiles } from "./take-files.ts";
import { TemplatesDialog } from "./templates-dialog.tsx";
import { UndoButtons } from "./undo-buttons.tsx";
import "./files.css";

/** What can be done with the active protocol as a whole. */
export function FileMenu() {
  const chooser = useRef<HTMLInputElement>(null);
  const look = useView((view) => view.look);
  const [linked, setLinked] = useState<Study>();
  const [isForgetting, setForgetting] = useState(false);
  const textNow = () => activeOf(useStudies.getState())?.text ?? "";
  return (
    <fieldset className="file-menu">
      <legend className="unseen">File</legend>
      <button type="button" onClick={() => look({ sheet: "templates" })}>
        New
      </button>
      <button type="button" onClick={() => chooser.current?.click()}>
        Open
      </button>
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        accept={openedFiles}
        onChange={({ currentTarget }) => {
          void takeFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = "";
        }}
      />
      <button
        type="button"
        onClick={() => saveFile("protocol.yaml", textNow(), "application/yaml")}
        title="Save as protocol.yaml, for the command line too"
      >
        Save
      </button>
      <ServedFileButton />
      <button type="button" onClick={() => setLinked(activeOf(useStudies.getState()))}>
        Link
      </button>
      <UndoButtons />
      <button
        type="button"
        onClick={() => setForgetting(true)}
        title="Take away all that is kept in this browser"
      >
        Forget
      </button>
      <TemplatesDialog />
      <LinkDialog study={linked} onClose={() => setLinked(undefined)} />
      <Dialog title="Forget everything" isOpen={isForgetting} onClose={() => setForgetting(false)}>
        <p>
          Your protocols are kept in this browser alone, so that they are there when you come back. This takes
          them and what you said about safety away, and cannot be undone.
        </p>
        <div className="dialog-acts">
          <button
            type="button"
            onClick={() => {
              setForgetting(false);
              forgetSaved(firstTemplate());
              useNotice.getState().tell("All that was kept is gone.");
            }}
          >
            Forget everything
          </button>
          <button type="button" className="main-act" onClick={() => setForgetting(false)}>
            Keep it
          </button>
        </div>
      </Dialog>
    </fieldset>
  );
}
