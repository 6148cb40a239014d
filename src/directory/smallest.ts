/** The `count` smallest of `keys` in ascending order; reorders `keys`. */
export function takeSmallest(keys: Float64Array, count: number): Float64Array {
  let low = 0;
  let high = keys.length - 1;
  // Quickselect: after it the smallest stand in front, in no order.
  while (count < keys.length && low < high) {
    const pivot = keys[(low + high) >>> 1]!;
    let left = low;
    let right = high;
    while (left <= right) {
      while (keys[left]! < pivot) left++;
      while (keys[right]! > pivot) right--;
      if (left > right) break;
      const swapped = keys[left]!;
      keys[left++] = keys[right]!;
      keys[right--] = swapped;
    }
    if (count <= right) high = right;
    else if (count > left) low = left;
    else break;
  }
  return keys.subarray(0, count).sort();
}
