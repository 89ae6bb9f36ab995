// What is written for React, and what zustand asks of it, runs on Preact: the same components in a tenth of the size.

/** Aliases for whoever bundles or runs the app. @type {{ find: RegExp, replacement: string }[]} */
export const uiLibrary = [
  { find: /^react$/, replacement: "preact/compat" },
  { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
  { find: /^react\/jsx-runtime$/, replacement: "preact/jsx-runtime" },
];
