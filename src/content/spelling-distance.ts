/**
 * How many letters were dropped, added, changed or swapped with their neighbor from what was typed to the beginning of a word.
 *
 * @returns the number, `most + 1` where it is more than `most`
 */
export function spellingDistance(typed: string, word: string, most: number, wholeWord: boolean): number {
  if (typed.length - word.length > most || (wholeWord && word.length - typed.length > most)) return most + 1;
  const width = Math.min(word.length, typed.length + most);
  let twoBefore: number[] = [];
  let before = [...Array(width + 1).keys()];
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= width; column++) {
      const same = typed[row - 1] === word[column - 1];
      let cost = Math.min(before[column - 1]! + (same ? 0 : 1), before[column]! + 1, current[column - 1]! + 1);
      if (row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1]) {
        cost = Math.min(cost, twoBefore[column - 2]! + 1);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    twoBefore = before;
    before = current;
  }
  return Math.min(most + 1, wholeWord ? before[width]! : Math.min(...before));
}
