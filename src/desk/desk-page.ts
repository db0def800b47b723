import { escapeHtml } from "../escape-html.ts";
import type { DeskWords } from "../i18n/desk/id.ts";

/** The desk's page: everything in it is made by its script. */
export const deskPage = (lang: string, name: string, words: DeskWords): string => `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(`${words.desk} – ${name}`)}</title>
<link rel="stylesheet" href="desk.css">
<link rel="icon" href="ikon.svg">
<script src="theme.js"></script>
<script type="module" src="desk.js"></script>
</head>
<body>
<noscript><p>${escapeHtml(words.noScript)}</p></noscript>
</body>
</html>
`;
