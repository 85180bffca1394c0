/** Why a file that came in is refused, each with what to do. Codes are permanent. */
export const refusals = {
  ZW01: 'Vraag om een kleiner bestand, of typ de zienswijze over als YAML.',
  ZW02: 'Typ de zienswijze over als YAML.',
  ZW03: 'Bewaar het bestand opnieuw als UTF-8.',
  ZW04: 'Vraag de indiener om het bestand dat de website maakt.',
  ZW05: 'Lees het met de versie van Inzage waarmee die website is gemaakt.',
  ZW06: 'Verbeter wat daar staat.',
  ZW07: 'Verbeter de YAML; let op aanhalingstekens en inspringen.',
  ZW08: 'Bewaar het bericht opnieuw vanuit het e-mailprogramma.',
  ZW09: 'Bewaar de bijlagen elk apart in de map.',
  ZW10: 'Typ de zienswijze over als YAML, of bewaar de bijlage apart als die een zienswijze is.',
  ZW11: 'Kijk of de zienswijze in een afbeelding of bijlage staat, en typ haar over als YAML.',
  ZW12: 'Pak het bestand zelf uit, en zet in de map wat erin staat.',
  ZW13: 'Pak het bestand zelf uit als u het vertrouwt.',
  ZW14: 'Geef het bestand aan wie over die lijst gaat.',
  ZW15: 'Vraag de indiener of er iets is weggevallen.',
  ZW16: 'Zet het bestand zelf in de map, geen koppeling ernaar, en geef uzelf het recht om het te lezen.',
  ZW17: 'Bewaar het doorgestuurde bericht apart in de map, en haal dit weg als het zelf niets zegt.',
  ZW18: 'Open het bericht in Outlook en bewaar het als .msg, of vraag de indiener om de bijlage los te mailen.',
  ZW19: 'Verdeel de tekst over onderdelen; typ een bestand van de website of een bericht daarvoor over als YAML.',
} as const;

export type RefusalCode = keyof typeof refusals;
