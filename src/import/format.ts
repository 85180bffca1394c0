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
  if (bytes.length === 0) throw new ImportRefused(`\`${name}\` is leeg.`);
  const known = look(file);
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const right = extensions[known.kind];
  if (right.includes(ending)) return known;
  if (known.kind === 'csv' || known.kind === 'json') throw otherText(known, ending);
  throw new ImportRefused(
    `\`${name}\` is van binnen een ${known.kind}-bestand, maar heet anders. Geef het een naam die op \`.${right.join('` of `.')}\` eindigt, of geef het juiste bestand.`,
  );
}

/** @throws ImportRefused for a file that is too large to be read */
export function judgeSize(name: string, bytes: number): void {
  if (bytes > limits.fileBytes)
    throw new ImportRefused(
      `\`${name}\` is ${megabytes(bytes)} groot; ten hoogste ${megabytes(limits.fileBytes)} wordt gelezen. Verklein de afbeeldingen of splits het bestand.`,
    );
}

function look(file: GivenFile): KnownFile {
  const { name, bytes } = file;
  if (startsWith(bytes, [0x50, 0x4b])) return lookInside(file);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw compound(file);
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return { ...file, kind: 'pdf' };
  if (!isText(bytes))
    throw new ImportRefused(
      `\`${name}\` is geen bestand dat hier kan worden gelezen: het is geen tekst, en geen document dat hier bekend is. Gelezen worden .docx, .xlsx, .ods, .csv, .json en .pdf. Is het toch een tabel, bewaar die dan opnieuw als .xlsx, of als CSV in UTF-8.`,
    );
  const text = decodeText(bytes.subarray(0, 100)).trimStart();
  const marked = markedText.find(({ begins }) => begins.test(text));
  if (marked)
    throw new ImportRefused(
      `\`${name}\` is van binnen ${marked.what}. Open het in ${marked.program}, bewaar het als ${marked.better} en probeer het nog eens.`,
    );
  return { ...file, kind: /^[[{]/.test(text) || /\.json$/i.test(name) ? 'json' : 'csv' };
}

/** Texts with marks in them, which programs also give under the name of an office file. */
const markedText = [
  { begins: /^\{\\rtf/, what: 'tekst met opmaak (RTF)', program: 'Word', better: '.docx' },
  {
    begins: /^<(?:!doctype|html|\?xml|table|head|body|meta)\b/i,
    what: 'een webpagina of XML',
    program: 'Excel of Word',
    better: '.xlsx of .docx',
  },
] as const;

/** A text under the name of something else: whether another name is enough, only who made it knows. */
function otherText({ name, kind }: KnownFile, ending: string): ImportRefused {
  const named = ending === '' ? 'heeft geen extensie' : `heet \`.${ending}\``;
  return new ImportRefused(
    kind === 'json'
      ? `\`${name}\` is van binnen JSON, maar ${named}. Geef het een naam die op \`.json\` eindigt, of geef het juiste bestand.`
      : `\`${name}\` is van binnen gewone tekst, maar ${named}: het heet anders dan het is. Is het een tabel met een rij op elke regel, geef het dan een naam die op \`.csv\` eindigt; bewaar het anders als .docx of .xlsx.`,
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
    throw new ImportRefused(
      `\`${file.name}\` is een bestand voor macro’s. Bewaar het zonder macro’s (als .docx of .xlsx) en probeer het nog eens.`,
    );
  const archive = inUsualForm(opened, file.name);
  const kind = isCalc(archive) ? 'ods' : (mainPartOf(archive, file.name)?.kind ?? null);
  if (kind === null)
    throw new ImportRefused(
      `\`${file.name}\` is een zip-bestand waarin geen Word-document (.docx), Excel-werkmap (.xlsx) of Calc-werkblad (.ods) zit. Geef dat bestand zelf.`,
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
  return new ImportRefused(
    `\`${name}\` is een bestand in de vorm van vóór 2007 (.doc of .xls). Bewaar het als .docx of .xlsx en probeer het nog eens.`,
  );
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
