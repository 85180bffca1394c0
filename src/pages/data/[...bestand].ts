import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { APIContext, GetStaticPathsResult } from 'astro';

interface Props extends Record<string, unknown> {
  readonly file: CollectionEntry<'data'>['data'];
}

/** The files of the open data, as they were made when the content was read. */
export async function getStaticPaths(): Promise<GetStaticPathsResult> {
  const entries = await getCollection('data');
  return entries.map(({ data }) => ({ params: { bestand: data.path }, props: { file: data } }));
}

export function GET({ props }: APIContext<Props>): Response {
  const { content, encoding, type } = props.file;
  return new Response(Buffer.from(content, encoding), { headers: { 'Content-Type': type } });
}
