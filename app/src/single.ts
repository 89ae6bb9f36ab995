import { startPage } from "./page-start.tsx";

// Everything is one file: the page waits for the script of its workers, which is being unpacked.
void globalThis.equatorUnpacked?.then(startPage);
