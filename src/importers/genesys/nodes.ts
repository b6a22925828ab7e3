import type { Edge, Trigger } from '../../model/edge.ts';
import type { Node, Wait } from '../../model/node.ts';
import { composed } from '../../source/text.ts';
import { UNTOLD_HANDOVER } from '../exported.ts';
import { promptsOf } from './prompts.ts';
import type { Audio } from './script.ts';
import { edgeTo, type Placed, type Way } from './ways.ts';

const UNKNOWN_WAIT: Wait = { tells: [] };

/** Seconds of silence before a question gives up, where nothing says otherwise. */
const USUAL_TIMEOUT = 5;

/** A step as a node, and the message that is heard where it does not work. */
export function nodesOf(placed: Placed, ways: Way): Node[] {
  const { step, id } = placed;
  const { does, name } = step;
  const common = {
    id,
    at: name.span(),
    whole: step.whole,
    typeAt: step.typeAt,
    prompts: [],
    edges: [],
    tags: [],
  };
  const heard = (audio: readonly Audio[]) => promptsOf(audio, ways.language);
  const behind = (...outputs: readonly string[]) => {
    const output = step.outputs.find((each) => outputs.includes(each.name));
    const after = placed.after();
    return output ? ways.headAt(output.steps, 0, after, placed) : after;
  };
  // An outcome after which nothing is drawn is as one that is not there.
  const drawn = step.outputs.filter(({ steps }) => steps.length > 0);
  const isDrawn = (output: string) => drawn.some(({ name }) => name === output);
  const edge = (on: Trigger, ...outputs: readonly string[]) =>
    edgeTo(placed, on, behind(...outputs), !outputs.some(isDrawn));
  // Who gives no answer goes on where nothing else is drawn: to the step below, which somebody put there.
  const given = (on: Trigger) => edgeTo(placed, on, behind('failure'), behind('failure').kind !== 'node');
  const next = () => edgeTo(placed, { kind: 'next' }, behind('success'));
  const stated = (on: Trigger, ...outputs: readonly string[]) =>
    outputs.filter(isDrawn).map((output) => edge(on, output));

  switch (does.kind) {
    case 'say': {
      const prompts = heard(does.audio);
      if (prompts.length > 0) return [{ type: 'message', ...common, prompts, edges: [next()] }];
      return [{ type: 'action', ...common, does: name, uses: [], gives: [], edges: [next()] }];
    }

    case 'collect':
      return [
        {
          type: 'collect',
          ...common,
          value: name,
          kind: 'digits',
          input: 'keys',
          length: does.length,
          endKey: 'hash',
          timeout: does.timeout?.value ?? USUAL_TIMEOUT,
          timeoutAt: does.timeout?.at,
          attempts: 1,
          bargeIn: does.audio.every(({ bargeIn }) => bargeIn),
          masked: false,
          confirm: does.confirm,
          prompts: heard(does.audio),
          edges: [next(), given({ kind: 'no input', after: 1 }), given({ kind: 'no match', after: 1 })],
        },
      ];

    case 'hours': {
      const special = stated({ kind: 'case', when: 'an emergency' }, 'emergency');
      const times = [...stated({ kind: 'closed' }, 'closed'), ...stated({ kind: 'holiday' }, 'holiday')];
      if (times.length === 0 && !isDrawn('open')) {
        return [{ type: 'branch', ...common, on: name, edges: [...special, edge({ kind: 'otherwise' }, '')] }];
      }
      const edges = [edge({ kind: 'open' }, 'open'), ...times, ...special];
      return [{ type: 'hours', ...common, open: [], holidays: [], edges }];
    }

    case 'branch': {
      const edges = drawn.map((output): Edge => {
        const on: Trigger = FAILED.has(output.name)
          ? { kind: 'failed' }
          : OTHERWISE.has(output.name)
            ? { kind: 'otherwise' }
            : { kind: 'case', when: output.name };
        return edgeTo(placed, on, ways.headAt(output.steps, 0, placed.after(), placed));
      });
      if (edges.some(({ on }) => on.kind === 'otherwise'))
        return [{ type: 'branch', ...common, on: does.on ?? name, edges }];
      const rest = edgeTo(placed, { kind: 'otherwise' }, placed.after(), true);
      const isWhole = ['yes', 'no'].every(isDrawn);
      return [{ type: 'branch', ...common, on: does.on ?? name, edges: isWhole ? edges : [...edges, rest] }];
    }

    case 'queue':
    case 'transfer':
    case 'voicemail':
    case 'flow': {
      const apology = `${id} > failure`;
      const failing = heard(does.failing);
      const failed = behind('failure');
      const edges = [
        ...stated({ kind: 'no answer' }, 'noanswer', 'busy'),
        failing.length > 0
          ? edgeTo(placed, { kind: 'failed' }, { kind: 'node', id: apology, as: 'name' })
          : edge({ kind: 'failed' }, 'failure'),
      ];
      const node = { ...common, prompts: heard(does.before), edges };
      const said: Node[] =
        failing.length === 0
          ? []
          : [
              {
                ...common,
                id: apology,
                type: 'message',
                whole: failing[0]!.at,
                prompts: failing,
                edges: [{ ...edgeTo(placed, { kind: 'next' }, failed, !isDrawn('failure')), from: apology }],
              },
            ];
      return [handed(node, does), ...said];
    }

    case 'callback':
      return [{ type: 'callback', ...common, edges: [next(), ...stated({ kind: 'failed' }, 'failure')] }];

    case 'action':
    case 'data':
      return [
        {
          type: 'action',
          ...common,
          does: name,
          uses: [],
          gives: [],
          edges: [next(), ...stated({ kind: 'failed' }, 'failure', 'timeout', 'notfound')],
        },
      ];

    case 'end':
      return [{ type: 'end', ...common }];

    default: {
      const called = does.kind === 'unknown' && does.calls ? [ways.targetOf(does.calls)] : [];
      const inside = drawn.map(({ steps }) => ways.headAt(steps, 0, placed.after(), placed));
      const targets = [...inside, ...called, placed.after()];
      return [{ type: 'unknown', ...common, edges: targets.map((target) => edgeTo(placed, { kind: 'next' }, target)) }];
    }
  }

  function handed(
    node: Omit<Extract<Node, { type: 'message' }>, 'type'>,
    deed: Extract<typeof does, { readonly before: unknown }>,
  ): Node {
    switch (deed.kind) {
      case 'queue':
        return { type: 'queue', ...node, ...UNTOLD_HANDOVER, team: deed.team, wait: UNKNOWN_WAIT, options: [] };
      case 'transfer':
        return { type: 'transfer', ...node, ...UNTOLD_HANDOVER, team: deed.team, number: deed.number, person: true };
      case 'voicemail':
        return { type: 'voicemail', ...node };
      case 'flow': {
        const flow = deed.flow;
        if (!flow) return { type: 'unknown', ...node };
        return { type: 'flow', ...node, file: composed(flow.value, flow.span()), names: [flow.value] };
      }
    }
  }
}

/** The outcomes of an action that could not do what it is for. */
const FAILED: ReadonlySet<string> = new Set(['failure', 'timeout']);

const OTHERWISE: ReadonlySet<string> = new Set(['default', 'notfound']);
