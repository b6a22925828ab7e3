import type { Importer } from '../importer.ts';
import { readFlow } from './read.ts';
import { emptyShape, shapeOf } from './shape/shape.ts';
import { untrapped } from './traps/traps.ts';

const NAMES = ['.ivr.yaml', '.ivr.yml', '.ivr.json'];

/** The format of our own: one YAML document, one phone menu. */
const ivr: Importer = {
  title: 'ivrlint flow',

  detect({ path, text }) {
    return (
      NAMES.some((ending) => path.toLowerCase().endsWith(ending)) ||
      /^(?:\uFEFF)?\{?\s*"?ivr"?\s*:|\n"?ivr"?\s*:/.test(text.slice(0, 4096))
    );
  },

  read(source) {
    const { file, problems, isUnsure } = untrapped(source);
    const roots = file.documents.flatMap(({ root }) => root ?? []);
    // Where nothing could be read, that has been told: only what is not broken can be empty.
    const isEmpty = roots.length === 0 && file.faults.length === 0;
    const shapes = isEmpty ? [emptyShape(source)] : roots.map(shapeOf);
    const flows = shapes.flatMap(({ tree }) => (tree ? readFlow(source, tree) : []));
    const misshapen = shapes.flatMap((shape) => shape.problems).filter(({ at }) => !isUnsure(at));
    return { flows, problems: [...problems, ...misshapen] };
  },
};

export default ivr;
