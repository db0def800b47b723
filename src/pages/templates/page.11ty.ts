import { pageTemplate } from "../page-template.ts";

export default pageTemplate("page");
