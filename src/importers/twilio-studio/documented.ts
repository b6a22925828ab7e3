import type { ReadProblem } from '../../source/problem.ts';
import { type KnownNames, type Named, unknownNames } from '../known-names.ts';
import type { Widget } from './widgets.ts';

/** The widgets of Studio, as its widget library and its JSON schemas list them, with the ways out that each has. */
const EVENTS: Readonly<Record<string, string>> = {
  'add-twiml-redirect': 'return timeout fail',
  'capture-payments': 'success maxFailedAttempts providerError payInterrupted hangup validationError',
  'connect-call-to': 'callCompleted hangup',
  'connect-virtual-agent': 'completed live-agent-handoff hangup failed',
  'connect-virtual-agent-v2': 'completed live-agent-handoff hangup failed paused timeout',
  'enqueue-call': 'callComplete failedToEnqueue callFailure',
  'fork-stream': 'next',
  'gather-input-on-call': 'keypress speech timeout',
  lookup: 'success failed',
  'make-http-request': 'success failed',
  'make-outgoing-call-v1': 'answered busy noAnswer failed answeredByMachine hangup',
  'make-outgoing-call-v2': 'answered busy noAnswer failed',
  'record-call': 'success failed',
  'record-voicemail': 'recordingComplete noAudio hangup',
  'run-function': 'success fail',
  'run-subflow': 'completed failed',
  'say-play': 'audioComplete',
  search: '',
  'send-and-wait-for-reply': 'incomingMessage timeout deliveryFailure',
  'send-message': 'sent failed',
  'send-to-auto-pilot': 'sessionEnded failure timeout',
  'send-to-flex': 'callComplete failedToEnqueue callFailure composerStarted',
  'set-variables': 'next',
  'split-based-on': 'noMatch match',
  'start-conversation': '',
  'state-change-listener': '',
  trigger: 'incomingCall incomingMessage incomingRequest incomingParent incomingConversationMessage',
};

const WIDGETS: KnownNames = {
  platform: 'Twilio Studio',
  what: 'type of widget',
  names: Object.keys(EVENTS),
  isWhole: true,
};

const CONDITIONS: KnownNames = {
  platform: 'Twilio Studio',
  what: 'type of condition',
  isWhole: false,
  names: `
    equal_to not_equal_to matches_any_of does_not_match_any_of contains does_not_contain starts_with does_not_start_with
    is_blank is_not_blank regex less_than greater_than is_before_date is_after_date is_before_time is_after_time`
    .split(/\s+/)
    .filter(Boolean),
};

/** What stands in a flow for which Studio has no such name. */
export function undocumentedIn(widgets: ReadonlyMap<string, Widget>): ReadProblem[] {
  const all = [...widgets.values()];
  const conditions = all.flatMap(({ transitions }) =>
    transitions.flatMap((way) => way.conditions.map(({ type, at }) => ({ name: type, at }))),
  );
  return [
    ...unknownNames(
      all.map(({ type, typeAt, whole }) => ({ name: type, at: typeAt ?? whole })),
      WIDGETS,
    ),
    ...Object.entries(EVENTS).flatMap(([type, events]) => unknownNames(eventsIn(all, type), eventsOf(type, events))),
    ...unknownNames(conditions, CONDITIONS),
  ];
}

function eventsIn(widgets: readonly Widget[], type: string): Named[] {
  return widgets.flatMap((widget) =>
    widget.type === type ? widget.transitions.map(({ event, eventAt }) => ({ name: event, at: eventAt })) : [],
  );
}

function eventsOf(type: string, events: string): KnownNames {
  const names = events.split(' ').filter(Boolean);
  // Of a widget without a list nothing can be said.
  return { platform: 'Twilio Studio', what: `event of "${type}"`, names, isWhole: names.length > 0 };
}
