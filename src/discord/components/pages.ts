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

/** The page that holds the item at a position of the list, or the nearest that there is. */
export function pageOf<Item>(list: readonly Item[], position: number, size: number): Page<Item> {
  const pages = Math.max(1, Math.ceil(list.length / size));
  const page = Math.min(Math.max(0, Math.floor(position / size)), pages - 1);
  const first = page * size;
  return { items: list.slice(first, first + size), page, pages, first };
}

/** Back, "2 / 5", Next; none where there is one page. `argsOf` tells what the button to a page carries. */
export function pageButtons(
  frame: Frame,
  action: string,
  { page, pages }: Pick<Page<unknown>, 'page' | 'pages'>,
  argsOf: (page: number) => readonly (number | string)[],
): APIActionRowComponent<APIButtonComponent>[] {
  if (pages < 2) return [];
  const { asker, words } = frame;
  const { buttons } = words;
  const to = (target: number, place: string) =>
    encodeCustomId({ action, asker, args: [...argsOf(target), place] });
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

/**
 * The same of a list that may be another when they are pressed: each carries the item that stands next to those shown, by
 * its key and, where it should be gone, its position. So nothing is passed over when the list has grown or shrunk before it.
 */
export function listButtons<Item>(
  frame: Frame,
  action: string,
  list: readonly Item[],
  { items, page, pages, first }: Page<Item>,
  keyOf: (item: Item) => string,
  args: readonly string[] = [],
): APIActionRowComponent<APIButtonComponent>[] {
  return pageButtons(frame, action, { page, pages }, (target) => {
    const next = target > page ? first + items.length : first;
    const position = target < page ? first - 1 : next;
    const item = list[position];
    return [...args, position, item === undefined ? '-' : keyOf(item)];
  });
}
