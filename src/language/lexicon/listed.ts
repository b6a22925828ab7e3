/** The words of a text, parted by white space. */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The phrases of a text, parted by a comma and a blank; a line break counts as a blank. */
export const phrases = (text: string): readonly string[] => text.trim().replace(/\s+/g, ' ').split(', ');
