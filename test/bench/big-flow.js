import { flowOf } from './flows.js';

/*
 * node test/bench/big-flow.js [NODES] > big.ivr.yaml: a large line of made-up departments, to see how long each rule takes:
 * ivrlint --timing big.ivr.yaml
 */
process.stdout.write(flowOf(Number(process.argv[2] ?? 5000)));
