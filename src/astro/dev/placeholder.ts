import type { IncomingMessage, ServerResponse } from 'node:http';
import { pageScriptAddress } from './page-script.ts';
import { placeholderMark } from './page/placeholder.ts';

/**
 * Answers for every page while there is nothing to show: what is wrong, instead of a list that nobody wrote.
 *
 * @param base - path below which the site stands: begins and ends with a slash
 * @param isEmpty - whether there is nothing to show
 */
export function placeholder(
  base: string,
  isEmpty: () => boolean,
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  return (request, response, next) => {
    // Scripts, styles and data are asked for by names that end otherwise.
    if (isEmpty() && /\/(?:[?#]|$)/.test(request.url ?? ''))
      response.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8' }).end(pageOf(base));
    else next();
  };
}

function pageOf(base: string): string {
  return `<!doctype html>
<html lang="nl" ${placeholderMark}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Nog niets te zien</title>
<link rel="stylesheet" href="${base}src/styles/index.css">
</head>
<body>
<main class="page">
<h1>Nog niets te zien</h1>
<p>De website verschijnt hier vanzelf zodra de inhoud kan worden gelezen.</p>
</main>
<script type="module" src="${pageScriptAddress(base)}"></script>
</body>
</html>
`;
}
