import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Groups of test files, those with the longest files first: what is left at the end is small, and fills both workers. */
const ORDER = ["replacing", "portals", "parts"];

/** Within a group the longest of the last run come first, else the largest. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project }: TestSpecification): number => ORDER.indexOf(project.name);
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
