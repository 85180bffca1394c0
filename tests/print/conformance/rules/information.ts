/** Where the information dictionary and the metadata say the same thing (ISO 19005-1, 6.7.3, table 1). */
import { at, textOf } from '../read/objects.ts';
import type { Value } from '../read/objects.ts';
import { property } from '../read/xmp.ts';
import type { Packet } from '../read/xmp.ts';
import { DC, PDF, XMP } from './xmp-schemas.ts';

const PAIRS: readonly (readonly [key: string, namespace: string, name: string])[] = [
  ['Title', DC, 'title'],
  ['Author', DC, 'creator'],
  ['Subject', DC, 'description'],
  ['Keywords', PDF, 'Keywords'],
  ['Creator', XMP, 'CreatorTool'],
  ['Producer', PDF, 'Producer'],
  ['CreationDate', XMP, 'CreateDate'],
  ['ModDate', XMP, 'ModifyDate'],
];

export function disagreements(info: Value, xmp: Packet): string[] {
  return PAIRS.flatMap(([key, namespace, name]) => {
    const said = textOf(at(info, key));
    if (said === undefined) return [];
    const found = property(xmp, namespace, name);
    // Of an alternative the one for any language counts; of a sequence there may be only one.
    const value = found?.values[Math.max(0, found.languages.indexOf('x-default'))];
    const single = found?.shape !== 'Seq' || found.values.length === 1;
    const same = key.endsWith('Date') ? sameMoment(said, value) : said === value;
    return same && single
      ? []
      : [`${key} is "${said}", ${name} is ${value === undefined ? 'absent' : `"${value}"`}.`];
  });
}

const PDF_DATE = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)(?:00'?00'?)?|([+-]\d\d)'?(\d\d)?'?)?$/u;

/** Whether a date of a PDF and one of XMP are the same moment, each as exact as the other. */
function sameMoment(said: string, value: string | undefined): boolean {
  const parts = PDF_DATE.exec(said);
  if (parts === null || value === undefined) return false;
  const [, year, month, day, hour, minute, second, utc, zoneHour, zoneMinute = '00'] = parts;
  const date = [year, month, day].filter(Boolean).join('-');
  const time = [hour, minute, second].filter(Boolean).join(':');
  const zone = utc ?? (zoneHour === undefined ? '' : `${zoneHour}:${zoneMinute}`);
  const iso = time === '' ? date : `${date}T${time}${zone}`;
  return iso === value || (!Number.isNaN(Date.parse(iso)) && Date.parse(iso) === Date.parse(value));
}
