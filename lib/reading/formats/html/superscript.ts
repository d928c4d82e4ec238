const raised: Record<string, string> = {
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
  "-": "⁻",
  "−": "⁻",
  "+": "⁺",
};
const unit = /(?:^|[\d\s./(])(?:[kcdmµ]?m|ft|in|mi|yd|s)$/;

/**
 * What a raised piece of text is to its reader: the mark of a note, which is no part of the sentence, a power (`km²`, `10³`), or
 * plain letters (`1st`). `before` is the text it stands on.
 */
export function superscript(text: string, before: string, linked: boolean): { mark: string } | { words: string } {
  const words = text.trim();
  if (linked && /^\W*\w{1,3}\W*$/.test(words)) return { mark: bare(words) };
  if (/^\[?[*†‡§]+\]?$/.test(words)) return { mark: words };
  if (!/^\[?[-−+]?\d{1,3}(?:\s*,\s*\d{1,3})*\]?$/.test(words)) return { words: text };
  const isPower = /^[-−+]?\d{1,2}$/.test(words) && (unit.test(before) || /(?:^|[^\d.,])\d{1,3}$/.test(before));
  return isPower ? { words: [...words].map((letter) => raised[letter] ?? letter).join("") } : { mark: bare(words) };
}

const bare = (mark: string) => mark.replace(/^[\s[(]+|[\s\])]+$/g, "");
