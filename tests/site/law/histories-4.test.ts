import { lawHolds } from "../../support/history/law.ts";

await lawHolds(4);
