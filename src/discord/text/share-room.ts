/**
 * How much of `room` each of some texts gets: what it needs where that is little, and of the rest an equal part;
 * never more than `most`, nor less than `least` where it needs that.
 */
export function shareRoom(
  needs: readonly number[],
  { room, least, most }: { readonly room: number; readonly least: number; readonly most: number },
): readonly number[] {
  const shares = new Map<number, number>();
  let left = room;
  const bySize = needs.map((need, index) => ({ need, index })).sort((a, b) => a.need - b.need);
  bySize.forEach(({ need, index }, done) => {
    const equal = Math.floor(left / (needs.length - done));
    const share = Math.min(need, most, Math.max(least, equal));
    shares.set(index, share);
    left -= share;
  });
  return needs.map((_, index) => shares.get(index) ?? 0);
}
