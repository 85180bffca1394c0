import type { Command } from '../command-line/command.ts';
import { content } from './values.ts';

export const kennisgeving = {
  name: 'kennisgeving',
  group: 'redactie',
  summary: 'schrijft de tekst van de kennisgeving van de terinzagelegging',
  about:
    'De tekst volgt uit lijst.yaml: wat ter inzage ligt, waar en wanneer, wie een zienswijze kan geven en hoe (Awb 3:12, derde lid). Zet na publicatie de gepubliceerde tekst bij inzage.kennisgeving.tekst: npm run check vergelijkt haar dan met de lijst.',
  options: {
    map: content,
    uit: { value: 'BESTAND', help: 'het bestand dat wordt gemaakt (standaard op het scherm)' },
  },
  exits: { 0: 'geschreven', 2: 'mislukt' },
} as const satisfies Command;
