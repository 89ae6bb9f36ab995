import { saveServedFile, useServedFile } from "./served-file.ts";

/** Saves into the file that the server was started with, where there is one. */
export function ServedFileButton() {
  const name = useServedFile(({ file }) => file?.name);
  if (name === undefined) return null;
  return (
    <button
      type="button"
      onClick={() => void saveServedFile()}
      title="Save the protocol shown into this file"
    >
      Save to {name}
    </button>
  );
}
