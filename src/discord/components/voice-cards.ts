import { type APIContainerComponent, type APITextDisplayComponent, ComponentType } from 'discord.js';
import type { Library } from '../../library.js';
import type { Catalogue } from '../catalogue/index.js';
import { cutQuote, highlight, label, superscript } from '../text/index.js';
import type { Fit } from './fitting.js';
import type { Voice } from './group-slices.js';
import type { ShownSlice } from './shown-slice.js';
import { sourceLines } from './source-lines.js';
import { text } from './view.js';

export interface CardOptions extends Fit {
  readonly words: Catalogue;
  /** Words shown in bold. */
  readonly topic: readonly string[];
  /** Articles whose title an earlier card has shown; those of these cards are added. */
  readonly titled: Set<string>;
}

/** A card for each voice: whose it is, then its quotes, each in a block of its own, above their source. */
export function voiceCards(
  voices: readonly Voice[],
  library: Library,
  options: CardOptions,
): readonly APIContainerComponent[] {
  return voices.map((voice) =>
    card([text(headLines(voice, library, options.words)), ...bodyOf(voice, options)]),
  );
}

/** A frame around parts that belong together. */
export function card(components: readonly APITextDisplayComponent[]): APIContainerComponent {
  return { type: ComponentType.Container, components: [...components] };
}

/** A voice's quotes with their sources, without its name. */
export function bodyOf({ sources }: Voice, options: CardOptions): readonly APITextDisplayComponent[] {
  const { words, links, titled } = options;
  return sources.flatMap((source) => {
    const title = titled.has(source.article.id) ? null : options.title;
    titled.add(source.article.id);
    return [
      ...source.slices.map((slice) => text(block(slice, options))),
      text(sourceLines(source, words, { links, title })),
    ];
  });
}

/** The name in bold and under it, once, the role. */
export function nameLines(name: string, library: Library): string {
  const role = library.findSpeaker(name)?.role ?? null;
  return `**${label(name, 120)}**${roleLine(role)}`;
}

/** A line of small print with the role, if there is one, for under a name. */
export function roleLine(role: string | null): string {
  return role === null ? '' : `\n-# ${label(role, 90)}`;
}

/** Whether a slice is too long for its room. */
export function isCut(slice: ShownSlice, room: number): boolean {
  return cutQuote(slice.text, room).length < slice.text.length;
}

/** Whose a card is: the name with its role, or what stands for it; of what is only reported, after whom. */
export function headLines({ kind, speaker }: Voice, library: Library, words: Catalogue): string {
  if (kind === 'passage') return `**${words.answer.passage}**`;
  if (kind === 'reported' && speaker !== null)
    return `**${words.answer.passage}**\n-# ${words.answer.reported(label(speaker, 120))}`;
  return speaker === null ? `**${words.answer.unnamed}**` : nameLines(speaker, library);
}

/** Markdown in a block of its own. */
export function inBlock(markdown: string): string {
  return markdown.replace(/^/gm, '> ');
}

/** The ellipsis of what is cut stands outside the quotation marks: the article does not hold it. */
function block(slice: ShownSlice, { words, topic, roomOf }: CardOptions): string {
  const shown = cutQuote(slice.text, roomOf(slice.n));
  const markdown = highlight(shown, topic);
  const marked = slice.kind === 'quote' ? words.quotation(markdown) : markdown;
  const rest = shown.length < slice.text.length ? ' […]' : '';
  return inBlock(`${marked}${rest}\u00A0${superscript(slice.n)}`);
}
