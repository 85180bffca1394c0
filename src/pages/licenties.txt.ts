import font from '@fontsource/source-serif-4/LICENSE?raw';
import search from 'pagefind-licence?raw';

/** The licences of what the site brings along from others: both ask that their text goes with it. */
export function GET(): Response {
  return new Response(`Source Serif 4\n\n${font}\n\nPagefind\n\n${search}`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
