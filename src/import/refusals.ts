import { fileKey } from '../source/word-form.ts';

/** Why an import is refused or stays undecided, each with what to do. Codes are permanent. */
export const refusals = {
  IM01: 'Noem het pad van een bestand dat er is.',
  IM02: 'Geef het bestand waarin de lijst staat.',
  IM03: 'Verklein de afbeeldingen, of splits het bestand.',
  IM04: 'Bewaar alleen het deel met de lijst, of splits het bestand.',
  IM05: 'Bewaar alleen het blad met de lijst, en verwijder wat ver daaronder of daarnaast staat.',
  IM06: 'Bewaar een tekst als .docx, en een tabel als .xlsx of als CSV in UTF-8.',
  IM07: 'Open het in Word, Excel of LibreOffice, en bewaar een tekst als .docx en een tabel als .xlsx.',
  IM08: 'Geef het die naam, of geef het juiste bestand.',
  IM09: 'Haal het wachtwoord eraf, bewaar het bestand en importeer het opnieuw.',
  IM10: 'Bewaar het zonder macro’s (als .docx, .xlsx of .ods) en importeer het opnieuw.',
  IM11: 'Open het in het programma waarmee het is gemaakt, bewaar het opnieuw en importeer het nog eens.',
  IM12: 'Bewaar het opnieuw in Word, Excel of LibreOffice.',
  IM13: 'Accepteer of verwerp ze eerst (in Word: Controleren, Wijzigingen), bewaar het bestand en importeer het opnieuw.',
  IM14: 'Noem in `import.yaml` onder `kolommen`, bij de naam van het blad, wat elke kop is: `Zaaknr: nummer`.',
  IM15: 'Bewaar de tabel opnieuw als CSV, of als .xlsx.',
  IM16: 'Haal het bestand opnieuw op.',
  IM17: 'Geef een van die twee, of de lijst als tabel of tekst.',
  IM18: 'Maak haar opnieuw met `npm run build`, met dezelfde versie als waarmee u importeert.',
  IM19: 'Laat er met een scanprogramma tekst in herkennen (OCR), kijk die na en importeer opnieuw, of breng het Word-bestand in.',
  IM20: 'Breng dat bestand apart in, zonder andere bestanden.',
  IM21: 'Zet tekst met een dubbele punt, een komma of een aanhalingsteken tussen rechte aanhalingstekens: "…".',
  IM22: 'Verbeter het pad, of vraag de maker van het bestand een nieuw.',
  IM23: `Geef een van beide een eigen pad (in Word: achter \`${fileKey}\` in de tabel onder de kop), of haal er een weg, en importeer opnieuw.`,
  IM24: 'Importeer naar de map waarvan het is gemaakt, zet die map met de basis terug, of importeer naar een lege map en vergelijk zelf.',
  IM25: 'Herstel het, of verwijder het om opnieuw te beginnen.',
  IM26: 'Verbeter het in `import.yaml`.',
  IM27: 'Herstel het, of verwijder het: dan komt elke botsing opnieuw.',
  IM28: 'Herstel dat en importeer opnieuw. `npm run check -- --map MAP`, met de naam van die map, zegt waar het misgaat.',
  IM29: 'Bewaar het opnieuw als UTF-8.',
  IM30: 'Laat `--soort` weg, of verander `soort` in `lijst.yaml`.',
  IM31: 'Haal het weg of zet het ergens anders, en importeer opnieuw.',
  IM32: 'Het bestand is gelaten zoals het is: neem zelf over wat moet. Blijft het zo, zet dan in `_import/botsingen.yaml` achter `beslist` `ja`: dan komt deze botsing niet terug.',
} as const;

export type RefusalCode = keyof typeof refusals;
