import { EditorToggle } from "../editor/editor-toggle.tsx";
import { FileMenu } from "../files/file-menu.tsx";
import { FindingsCount } from "../findings/findings-count.tsx";
import { GalleryButton } from "../gallery/gallery-button.tsx";
import { SbmlButton } from "../sbml/sbml-button.tsx";
import { ScanButton } from "../scan/scan-button.tsx";
import { activeOf, useStudies } from "../state/studies.ts";
import { TourButton } from "../tour/tour-button.tsx";
import { ColouringChoice } from "./colouring-choice.tsx";
import { StudyTabs } from "./study-tabs.tsx";

/** Name, protocols, and what can be done with them. */
export function Header() {
  const name = useStudies((state) => activeOf(state)?.reading.protocol?.name);
  return (
    <header className="header">
      <div className="header-row">
        <h1>Equator</h1>
        <StudyTabs />
        <p className="study-name">{name}</p>
        <p className="notice">Research and education. Not medical advice.</p>
        <ColouringChoice />
      </div>
      <div className="header-row">
        <FileMenu />
        <EditorToggle />
        <ScanButton />
        <GalleryButton />
        <SbmlButton />
        <TourButton />
        <FindingsCount />
      </div>
    </header>
  );
}
