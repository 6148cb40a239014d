/** Prints what was measured for one size, with ratios to ours in brackets. */
export function printTable(size, rows, browserVersion) {
  const ours = rows.find(({ name }) => name === 'ours');
  const reference = rows.find(({ name }) => name === 'bit sets');
  console.log(`\n### ${size.toLocaleString('en')} records (Chromium ${browserVersion})\n`);
  console.log(
    '| engine | build ms | memory MB | query p50 ms | p99 | name p50 ms | recall@20 | typo p50 ms | p99 | recall@20 | key at 4× slower: p50 | p99 |',
  );
  console.log('| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |');
  for (const row of rows) {
    if (row.failed) {
      console.log(`| ${row.name} | failed: ${row.failed} |`);
      continue;
    }
    const { name, build, memory, find, exact, typo, typed } = row;
    const cells = [
      name,
      ratio(build, ours.build),
      (memory / 1e6).toFixed(1),
      find ? ratio(find.p50, ours.find?.p50) : '',
      find ? find.p99.toFixed(2) : '',
      exact ? ratio(exact.p50, ours.exact?.p50) : '',
      exact ? percent(exact.recall) : '',
      typo ? ratio(typo.p50, ours.typo?.p50) : '',
      typo ? typo.p99.toFixed(2) : '',
      typo ? percent(typo.recall) : '',
      typed ? typed.p50.toFixed(2) : '',
      typed ? typed.p99.toFixed(2) : '',
    ];
    console.log(`| ${cells.join(' | ')} |`);
    if (find && find.totals !== reference.find?.totals)
      console.log(`${name} finds ${find.totals} where the bit sets find ${reference.find?.totals}: compare with care.`);
  }
  if (ours.find)
    console.log(
      `\nOurs to bit sets: ${(ours.find.p50 / reference.find.p50).toFixed(2)}. Last step of our build: ${ours.finish.toFixed(1)} ms.`,
    );
}

const ratio = (value, base) => `${value.toFixed(2)}${base ? ` (${(value / base).toFixed(1)}×)` : ''}`;
const percent = (share) => `${(share * 100).toFixed(1)} %`;
