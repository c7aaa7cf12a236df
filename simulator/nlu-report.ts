import type { Point, Report } from './nlu-measures.ts';

/** A report as people read it. */
export function describeReport(lang: string, report: Report, shown: { readonly confusions: number; readonly wrong: boolean }): string {
  const { items, confusions, leftOut, microseconds } = report;
  return [
    `${lang}: ${report.inside} lines with an intent of ours, ${report.outside} out of scope`,
    `  closed accuracy          ${percent(report.closed)}`,
    ...describePoint('at 90 % rejection', report.atNinety),
    ...describePoint('as shipped', report.shipped),
    `  item exact match         ${items.marked === 0 ? 'none marked' : `${percent(items.exact / items.marked)} of ${items.marked}`}`,
    `  microseconds             ${Math.round(microseconds.median)} median, ${Math.round(microseconds.p99)} of 99 in 100, ${Math.round(microseconds.slowest)} slowest`,
    ...[...leftOut].map(([label, { lines, acted }]) => `  left out: ${label.padEnd(14)} ${lines} lines, ${acted} would be acted on`),
    ...confusions.slice(0, shown.confusions).map(({ what, times }) => `  confused: ${what}, ${times} times`),
    ...(shown.wrong
      ? report.wrong.map(
          ({ line, understood }) => `  wrong: ${line.label} as ${understood.candidates[0]?.intent ?? 'nothing'}: ${line.text}`,
        )
      : []),
    ...(shown.wrong
      ? report.wrongItems.map(
          ({ line, understood }) => `  item: "${line.item ?? ''}" heard as "${understood.slots.item ?? ''}": ${line.text}`,
        )
      : []),
  ].join('\n');
}

function describePoint(name: string, point: Point): readonly string[] {
  return [
    `  ${name.padEnd(24)} ${percent(point.acceptedAndRight)} accepted and right, ${percent(point.misrouted)} misrouted (from confidence ${point.threshold.toFixed(3)})`,
    `  ${''.padEnd(24)} ${percent(point.outsideRejected)} of out of scope rejected, ${point.weighty} taken for cancel or checkout`,
  ];
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(7);
