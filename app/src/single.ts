// Everything is one file. What the page is made of is carried out in a task of its own: reading its script is one already.
setTimeout(() => void import("./page-start.ts").then(({ startPage }) => startPage()));
