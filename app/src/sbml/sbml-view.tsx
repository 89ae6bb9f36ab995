import { type DragEvent, useRef } from "react";
import { Sheet } from "../gallery/sheet.tsx";
import type { SbmlRead } from "../worker/sbml.ts";
import { Course } from "./course.tsx";
import { Faults } from "./faults.tsx";
import { RunForm } from "./run-form.tsx";
import { modelFiles, readFile, stop, useSbml } from "./sbml-store.ts";
import "./sbml.css";

/** A model of somebody else, in SBML: read, run and drawn as it is. */
export function SbmlView() {
  return (
    <Sheet name="sbml" title="A model in SBML">
      <Body />
    </Sheet>
  );
}

function Body() {
  const { file, read, course, doing, why } = useSbml();
  return (
    <div className="sbml">
      <Drop />
      <p role="status">
        {doing === "reading" && `Reading ${file?.name} …`}
        {doing === "running" && `Running ${file?.name} …`}
        {doing !== "nothing" && (
          <button type="button" onClick={stop}>
            Stop
          </button>
        )}
      </p>
      {why !== undefined && (
        <p role="alert" className="sbml-why">
          {why}
        </p>
      )}
      {read?.model === undefined && read !== undefined && (
        <p role="alert" className="sbml-why">
          {file?.name} cannot be run as it is.
        </p>
      )}
      {read !== undefined && <Model read={read} />}
      {course !== undefined && <Course course={course} />}
    </div>
  );
}

/** Takes a file that is dropped or chosen. */
function Drop() {
  const chooser = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined) => {
    if (file !== undefined) void readFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same
    <div className="sbml-drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <p>
        Drop an SBML file here (.xml or .sbml, Level 1 to 3, or an .omex archive with one). It stays on this
        machine.
      </p>
      <button type="button" className="main-act" onClick={() => chooser.current?.click()}>
        Choose a file
      </button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept={modelFiles}
        onChange={({ currentTarget }) => {
          take(currentTarget.files?.[0]);
          currentTarget.value = "";
        }}
      />
    </div>
  );
}

function Model({ read }: { readonly read: SbmlRead }) {
  const { model, faults } = read;
  return (
    <>
      {model !== undefined && (
        <section aria-label="The model">
          <h3>{model.name === "" ? "A model without a name" : model.name}</h3>
          <p>
            SBML {model.level}: {model.species} species, {counted(model.reactions, "reaction")},{" "}
            {counted(model.events, "event")}.{!model.hasKinetics && " Nothing in it changes over time."}
          </p>
          {model.notes !== "" && (
            <details>
              <summary>Notes of its authors, as plain text</summary>
              <pre className="sbml-notes">{model.notes}</pre>
            </details>
          )}
          {model.hasKinetics && <RunForm time={model.time} />}
        </section>
      )}
      <Faults faults={faults} />
    </>
  );
}

function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
