import type { Source } from '../../source/source.ts';

/** Whether this is what Architect keeps of a flow, as it is or packed. */
export function looksExported({ text }: Source): boolean {
  if (text.slice(0, 200).trimStart().startsWith('{')) return text.includes('"flowSequenceItemList"');
  const said = unpacked(text.slice(0, 8000));
  return (
    said !== undefined && /"(?:initialSequence|nextTrackingNumber|flowSequenceItemList|supportedLanguages)"/.test(said)
  );
}

/**
 * What a text says that was first written as an address writes it, with `%7B` for a brace, and then in base64; undefined
 * where it was not. Both make a text longer, so that no small file can hold a large one.
 */
export function unpacked(text: string): string | undefined {
  // Hardly any file begins as what is packed does, and to take the white space out of all of it takes long.
  const first = text.trimStart().charAt(0);
  if (first !== 'J' && first !== 'e') return undefined;
  const packed = text.replace(/^\uFEFF/, '').replace(/\s+/g, '');
  // `%7B` and `{"` in base64.
  if (!/^(?:JTdC|JTdi|eyI|ewo|ewog|ew0K)/.test(packed) || !/^[A-Za-z\d+/]*={0,2}$/.test(packed)) return undefined;
  const whole = packed.slice(0, packed.length - (packed.length % 4));
  const bytes = atob(whole);
  try {
    if (bytes.startsWith('%')) return decodeURIComponent(bytes.replace(/%[\dA-Fa-f]?$/, ''));
    return new TextDecoder().decode(Uint8Array.from(bytes, (each) => each.charCodeAt(0)));
  } catch {
    return bytes.startsWith('%')
      ? bytes.replace(/%([0-7][\dA-Fa-f])/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
      : undefined;
  }
}
