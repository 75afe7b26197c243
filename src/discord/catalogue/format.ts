import type { ReaderLanguage } from '../../reader-language.js';

export function formatNumber(number: number, language: ReaderLanguage): string {
  return new Intl.NumberFormat(language).format(number);
}

/** A length of time in its largest unit: "3 hours", "2 jours". */
export function formatDuration(seconds: number, language: ReaderLanguage): string {
  const [amount, unit] = largestUnit(Math.max(0, seconds));
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  }).format(amount);
}

function largestUnit(seconds: number): [number, string] {
  if (seconds < 60) return [Math.floor(seconds), 'second'];
  if (seconds < 3600) return [Math.floor(seconds / 60), 'minute'];
  if (seconds < 86_400) return [Math.floor(seconds / 3600), 'hour'];
  return [Math.floor(seconds / 86_400), 'day'];
}
