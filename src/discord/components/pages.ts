import { type APIActionRowComponent, type APIButtonComponent, ComponentType } from 'discord.js';
import { encodeCustomId } from './custom-id.js';
import type { Frame } from './frame.js';
import { button } from './view.js';

/** One page of a list that is too long for a message. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  /** Position of the first item in the whole list. */
  readonly first: number;
}

/** The page asked for, or the nearest that there is. */
export function pageOf<Item>(list: readonly Item[], page: number, size: number): Page<Item> {
  const pages = Math.max(1, Math.ceil(list.length / size));
  const shown = Math.min(Math.max(0, page), pages - 1);
  const first = shown * size;
  return { items: list.slice(first, first + size), page: shown, pages, first };
}

/** Back, "2 / 5", Next; none where there is one page. `args` stand before the page number in the custom id. */
export function pageButtons(
  frame: Frame,
  action: string,
  args: readonly (number | string)[],
  { page, pages }: Pick<Page<unknown>, 'page' | 'pages'>,
): APIActionRowComponent<APIButtonComponent>[] {
  if (pages < 2) return [];
  const { buttons } = frame.words;
  const { generation, asker } = frame;
  const to = (target: number, place: string) =>
    encodeCustomId({ action, generation, asker, args: [...args, target, place] });
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        button(to(Math.max(0, page - 1), 'back'), buttons.previous, { disabled: page === 0 }),
        button(to(page, 'here'), buttons.page(page + 1, pages), { disabled: true }),
        button(to(Math.min(pages - 1, page + 1), 'next'), buttons.next, { disabled: page === pages - 1 }),
      ],
    },
  ];
}
