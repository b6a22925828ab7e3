/** The voices of Amazon Polly that Amazon Connect speaks with, by language, as its documentation lists them. */
const VOICES = `
ar: Zeina Hala Zayd; ca-ES: Arlet; cs-CZ: Jitka; cy-GB: Gwyneth; da-DK: Naja Mads Sofie; de-AT: Hannah; de-CH: Sabrina;
de-DE: Marlene Vicki Hans Daniel Lennart Tina; en-AU: Nicole Olivia Russell; en-GB: Amy Emma Brian Arthur Geraint; en-IE: Niamh;
en-IN: Raveena; en-NZ: Aria; en-SG: Jasmine; en-US: Danielle Gregory Ivy Joanna Kendra Kimberly Salli Joey Justin Kevin
Matthew Patrick Ruth Stephen Tiffany; en-ZA: Ayanda; es-ES: Conchita Enrique Lucia Sergio Alba Raul; es-MX: Mia Andres;
es-US: Lupe Penelope Miguel Pedro; fi-FI: Suvi; fr-BE: Isabelle; fr-CA: Chantal Gabrielle Liam;
fr-FR: Celine Lea Mathieu Remi Ambre Florian; hi-IN: Aditi Kajal; is-IS: Dora Karl; it-IT: Carla Bianca Giorgio Adriano;
ja-JP: Mizuki Takumi Kazuha Tomoko; ko-KR: Seoyeon Jihye; nb-NO: Liv Ida; nl-BE: Lisa; nl-NL: Laura Lotte Ruben;
pl-PL: Ewa Maja Jacek Jan Ola; pt-BR: Camila Vitoria Ricardo Thiago; pt-PT: Ines Cristiano; ro-RO: Carmen;
ru-RU: Tatyana Maxim; sv-SE: Astrid Elin; tr-TR: Filiz Burcu; yue-HK: Hiujin; zh-CN: Zhiyu`;

let languages: ReadonlyMap<string, string> | undefined;

/** The language that a voice speaks; undefined for one that is not known, or chosen while the call runs. */
export function languageOfVoice(voice: string): string | undefined {
  languages ??= new Map(
    VOICES.split(';').flatMap((line) => {
      const [language = '', names = ''] = line.trim().split(': ');
      return names.split(/\s+/).map((name) => [name, language] as const);
    }),
  );
  return languages.get(voice.normalize('NFD').replaceAll(/\p{M}/gu, ''));
}
