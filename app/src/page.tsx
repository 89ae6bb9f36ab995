import { startPage } from "./page-start.tsx";

startPage();
