import { openArchive } from './archive/open-archive.ts';
import type { Archive } from './archive/open-archive.ts';
import { locked } from './archive/judge.ts';
import { limits, megabytes } from './archive/limits.ts';
import { broken } from './archive/directory.ts';
import { ImportRefused } from './refused.ts';
import { inUsualForm } from './archive/usual-form.ts';
import { mainPartOf } from './archive/relations.ts';
import { byteOrder, decodeText } from './decode.ts';

/** A file as it was given. */
export interface GivenFile {
  /** Its name, without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file of an office program, with its parts. */
export interface OfficeFile<
  Kind extends 'docx' | 'xlsx' | 'ods' = 'docx' | 'xlsx' | 'ods',
> extends GivenFile {
  readonly kind: Kind;
  readonly archive: Archive;
}

/** A file that is one text, or has a syntax of its own. */
export interface PlainFile<Kind extends 'csv' | 'json' | 'pdf' = 'csv' | 'json' | 'pdf'> extends GivenFile {
  readonly kind: Kind;
}

/** A file, known for what it is inside. */
export type KnownFile = OfficeFile<'docx'> | OfficeFile<'xlsx'> | OfficeFile<'ods'> | PlainFile;

/** What is read, with what the name of such a file ends in. */
const extensions: Readonly<Record<KnownFile['kind'], readonly string[]>> = {
  docx: ['docx'],
  xlsx: ['xlsx'],
  ods: ['ods'],
  csv: ['csv', 'tsv', 'txt'],
  json: ['json'],
  pdf: ['pdf'],
};

/**
 * Finds out what a file is from what it holds, and holds that against its name.
 *
 * @throws ImportRefused for what cannot be read, is not safe, or is not what its name says
 */
export function recognise(file: GivenFile): KnownFile {
  const { name, bytes } = file;
  judgeSize(name, bytes.length);
  if (bytes.length === 0) throw new ImportRefused('IM02', `\`${name}\` is leeg.`);
  const known = look(file);
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (extensions[known.kind].includes(ending)) return known;
  if (known.kind === 'csv' || known.kind === 'json') throw otherText(known, ending);
  throw new ImportRefused(
    'IM08',
    `\`${name}\` is van binnen een ${known.kind}-bestand, maar heet anders. Verwacht wordt een naam die op ${endings(known.kind)} eindigt.`,
  );
}

function endings(kind: KnownFile['kind']): string {
  return extensions[kind].map((ending) => `\`.${ending}\``).join(' of ');
}

/** @throws ImportRefused for a file that is too large to be read */
export function judgeSize(name: string, bytes: number): void {
  if (bytes > limits.fileBytes)
    throw new ImportRefused(
      'IM03',
      `\`${name}\` is ${megabytes(bytes)} groot; ten hoogste ${megabytes(limits.fileBytes)} wordt gelezen.`,
    );
}

function look(file: GivenFile): KnownFile {
  const { name, bytes } = file;
  if (startsWith(bytes, [0x50, 0x4b])) return lookInside(file);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw compound(file);
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return { ...file, kind: 'pdf' };
  if (!isText(bytes))
    throw new ImportRefused(
      'IM06',
      `\`${name}\` is geen bestand dat hier kan worden gelezen: het is geen tekst, en geen document dat hier bekend is. Gelezen worden ${Object.values(
        extensions,
      )
        .flat()
        .map((one) => `.${one}`)
        .join(', ')}.`,
    );
  const text = decodeText(bytes.subarray(0, 100)).trimStart();
  const marked = markedText.find(({ begins }) => begins.test(text));
  if (marked) throw new ImportRefused('IM07', `\`${name}\` is van binnen ${marked.what}.`);
  return { ...file, kind: /^[[{]/.test(text) || /\.json$/i.test(name) ? 'json' : 'csv' };
}

/** Texts with marks in them, which programs also give under the name of an office file. */
const markedText = [
  { begins: /^\{\\rtf/, what: 'tekst met opmaak (RTF)' },
  { begins: /^<(?:!doctype|html|\?xml|table|head|body|meta)\b/i, what: 'een webpagina of XML' },
] as const;

/** A text under the name of something else: whether another name is enough, only who made it knows. */
function otherText({ name, kind }: KnownFile, ending: string): ImportRefused {
  const named = ending === '' ? 'heeft geen extensie' : `heet \`.${ending}\``;
  const inside = kind === 'json' ? 'JSON' : 'gewone tekst';
  const what = kind === 'json' ? '' : ', als het een tabel is met een rij op elke regel';
  return new ImportRefused(
    'IM08',
    `\`${name}\` is van binnen ${inside}, maar ${named}: het heet anders dan het is. Verwacht wordt een naam die op ${endings(kind)} eindigt${what}.`,
  );
}

/** In a text are no signs that steer a machine, other than those of layout. */
function isText(bytes: Uint8Array): boolean {
  const beginning = bytes.subarray(0, 4096);
  const wide = byteOrder(beginning);
  const codes = wide
    ? Array.from(new TextDecoder(wide).decode(beginning), (sign) => sign.charCodeAt(0))
    : [...beginning];
  return codes.every((code) => code >= 9);
}

function lookInside(file: GivenFile): KnownFile {
  const opened = openArchive(file.bytes, file.name);
  const manifest = opened.get('META-INF/manifest.xml');
  if (manifest && new TextDecoder().decode(manifest).includes('encryption-data')) throw locked(file.name);
  const types = opened.get('[Content_Types].xml');
  if (types && /macroEnabled/i.test(new TextDecoder().decode(types)))
    throw new ImportRefused('IM10', `\`${file.name}\` is een bestand voor macro’s.`);
  const archive = inUsualForm(opened, file.name);
  const kind = isCalc(archive) ? 'ods' : (mainPartOf(archive, file.name)?.kind ?? null);
  if (kind === null)
    throw new ImportRefused(
      'IM06',
      `\`${file.name}\` is een zip-bestand waarin geen Word-document (.docx), Excel-werkmap (.xlsx) of Calc-werkblad (.ods) zit.`,
    );
  return { ...file, kind, archive };
}

function isCalc(archive: Archive): boolean {
  const type = archive.get('mimetype');
  return (
    archive.has('content.xml') &&
    type !== undefined &&
    new TextDecoder().decode(type).startsWith('application/vnd.oasis.opendocument.spreadsheet')
  );
}

/** Files of before 2007 and locked ones of today lie in the same kind of wrapping ([MS-OFFCRYPTO], 2.3.4). */
function compound({ name, bytes }: GivenFile): ImportRefused {
  const text = new TextDecoder('latin1').decode(bytes);
  const wide = (word: string): string => Array.from(word, (letter) => `${letter}\0`).join('');
  if (text.includes(wide('EncryptedPackage'))) return locked(name);
  if (!['WordDocument', 'Workbook', 'Book'].some((part) => text.includes(wide(part)))) return broken(name);
  return new ImportRefused('IM07', `\`${name}\` is een bestand in de vorm van vóór 2007 (.doc of .xls).`);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
