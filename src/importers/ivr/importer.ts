import { readYaml } from '../../source/yaml/yaml.ts';
import type { Importer } from '../importer.ts';
import { readFlow } from './read.ts';
import { shapeOf } from './shape/shape.ts';
import { trapsIn } from './traps/traps.ts';

/** The format of our own: one YAML document, one phone menu. */
const ivr: Importer = {
  title: 'ivrlint flow',

  detect({ path, text }) {
    return (
      /\.ivr\.(?:ya?ml|json)$/i.test(path) || /^(?:\uFEFF)?\{?\s*"?ivr"?\s*:|\n"?ivr"?\s*:/.test(text.slice(0, 4096))
    );
  },

  read(source) {
    const file = readYaml(source);
    const shapes = file.documents.map(({ root }) => shapeOf(root));
    const flows = shapes.flatMap(({ tree }) => (tree ? readFlow(source, tree) : []));
    return { flows, problems: [...trapsIn(file), ...shapes.flatMap(({ problems }) => problems)] };
  },
};

export default ivr;
