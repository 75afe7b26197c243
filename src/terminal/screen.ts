import pc from 'picocolors';
import wrapAnsi from 'wrap-ansi';

type Colours = ReturnType<typeof pc.createColors>;

/** Where text goes: its width and whether it shows colour. */
export interface Screen {
  readonly colours: Colours;
  /** `text` in lines no wider than the screen, each with `indent` before it; unwrapped where it has no width. */
  wrap(text: string, indent?: string): string;
  /** The same, but no word is broken: an address, or a folder, can be copied as it stands. */
  wrapWords(text: string): string;
}

/** The screen of an output stream: a terminal's width and colours, or neither for a file or a pipe. */
export function screenOf(stream: { readonly isTTY?: boolean; readonly columns?: number }): Screen {
  const width = stream.isTTY ? Math.max(20, stream.columns ?? 80) : null;
  return {
    colours: pc.createColors(pc.isColorSupported && Boolean(stream.isTTY)),
    wrap(text, indent = '') {
      const wrapped = width === null ? text : wrapAnsi(text, width - indent.length, { hard: true });
      return wrapped
        .split('\n')
        .map((line) => indent + line)
        .join('\n');
    },
    wrapWords: (text) => (width === null ? text : wrapAnsi(text, width)),
  };
}
