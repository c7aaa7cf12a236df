import type { NluModel, PackedSamples } from '../../lambda/nlu/model.ts';
import { END_LABEL, listSampleSlots, SLOT_LABEL } from '../../lambda/nlu/samples.ts';
import { BARE_ANSWER, OUT_OF_SCOPE } from '../../lambda/nlu/score-intents.ts';
import type { SplitSample } from './examples.ts';
import { packNumbers } from './pack-bytes.ts';

interface Node {
  readonly edges: Map<number, Node>;
  /** What ends here: the number of the intent, doubled, and one more for an answer. */
  readonly ends: Set<number>;
}

/** Puts all samples into one graph that shares their beginnings and their ends. @throws RangeError when there are too many for the file's form */
export function packSamples(
  samples: readonly SplitSample[],
  intents: NluModel['intents'],
  vocabulary: ReadonlyMap<string, number>,
): PackedSamples {
  const names = Object.keys(intents);
  const labels = new Map(listSampleSlots(intents).map(({ name, isKept }, nth) => [`{${isKept ? '' : 'any '}${name}}`, SLOT_LABEL + nth]));
  const root: Node = { edges: new Map(), ends: new Set() };
  for (const { column, paths, answers } of samples) {
    if (column === OUT_OF_SCOPE) continue;
    for (const path of paths) {
      const isBare = path.every((step) => step.startsWith('{'));
      const intentsOfPath = column === BARE_ANSWER ? answers : [column];
      let node = root;
      for (const step of path) node = follow(node, step.startsWith('{') ? labels.get(step) : vocabulary.get(step), step);
      for (const intent of intentsOfPath) node.ends.add(2 * names.indexOf(intent) + (isBare || column === BARE_ANSWER ? 1 : 0));
    }
  }
  return packGraph(root);
}

function follow(node: Node, label: number | undefined, step: string): Node {
  if (label === undefined) throw new Error(`"${step}" has no number.`);
  const known = node.edges.get(label) ?? { edges: new Map<number, Node>(), ends: new Set<number>() };
  node.edges.set(label, known);
  return known;
}

function packGraph(root: Node): PackedSamples {
  const numbers = new Map<string, number>();
  const edgesOf: [label: number, target: number][][] = [[]];
  // Nodes that say the same from here on are one; the root stays the first.
  const place = (node: Node, isRoot: boolean): number => {
    const edges: [number, number][] = [...node.edges].map(([label, next]) => [label, place(next, false)]);
    for (const end of node.ends) edges.push([END_LABEL, end]);
    edges.sort((left, right) => left[0] - right[0] || left[1] - right[1]);
    if (isRoot) {
      edgesOf[0] = edges;
      return 0;
    }
    const key = edges.flat().join(' ');
    const known = numbers.get(key) ?? edgesOf.push(edges) - 1;
    numbers.set(key, known);
    return known;
  };
  place(root, true);
  const edges = edgesOf.flat();
  return {
    counts: packNumbers(edgesOf.map(({ length }) => length)),
    labels: packNumbers(edges.map(([label]) => label)),
    targets: packNumbers(edges.map(([, target]) => target)),
  };
}
