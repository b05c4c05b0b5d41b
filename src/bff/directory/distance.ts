/**
 * How many letters have to be added, left out, changed or swapped with their neighbour to make one word of
 * another (Damerau-Levenshtein, each place touched once); `most + 1` for anything beyond `most`.
 */
export function distanceOf(a: string, b: string, most: number): number {
  const from = [...a];
  const to = [...b];
  const tooFar = most + 1;
  if (Math.abs(from.length - to.length) > most) return tooFar;
  let twoBefore: number[] = [];
  let before = to.map((_, at) => at);
  before.push(to.length);
  for (let row = 1; row <= from.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const change = (before[column - 1] ?? tooFar) + (isSame ? 0 : 1);
      const step = Math.min(before[column] ?? tooFar, now[column - 1] ?? tooFar) + 1;
      const swap = row > 1 && column > 1 && isSwapped ? (twoBefore[column - 2] ?? tooFar) + 1 : tooFar;
      now.push(Math.min(change, step, swap));
    }
    if (Math.min(...now) > most) return tooFar;
    twoBefore = before;
    before = now;
  }
  return Math.min(before[to.length] ?? tooFar, tooFar);
}
