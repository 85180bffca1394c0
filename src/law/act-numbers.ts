/** Numbers in the Basiswettenbestand of regulations that are beyond doubt; third-party lists mix some of these up. */
export const actNumbers = {
  'Archiefwet 1995': 'BWBR0007376',
  'Archiefbesluit 1995': 'BWBR0007748',
  'Algemene wet bestuursrecht': 'BWBR0005537',
  'Algemene termijnenwet': 'BWBR0002448',
  'Wet open overheid': 'BWBR0045754',
  Bekendmakingswet: 'BWBR0004287',
  Grondwet: 'BWBR0001840',
} as const;

/** A regulation of which the number is known, by its name. */
export type NumberedAct = keyof typeof actNumbers;
