import { wordSet } from '../words/word-set.ts';

/**
 * Words in the name of a value that a telephone platform knows without being told: how long callers wait, what time it is,
 * who rings which number. In several languages, since people name their values in their own.
 */
export const PLATFORM_WORDS = wordSet(`
  wait waiting queue position place ahead minutes seconds time date day today tomorrow now hour hours weekday month year
  daypart greeting opening closing reopening open opens close closes caller calling called dialled dialed cli ani dnis did
  language locale channel call callid attempt attempts
  wartezeit uhrzeit datum heute position anrufer sprache minuten stunden
  espera hora fecha hoy posición llamante idioma minutos
  attente heure date jour appelant langue minutes
  espera data hoje posição chamador
  attesa ora data oggi posizione chiamante lingua minuti
  wachttijd tijd datum vandaag positie beller taal minuten
`);
