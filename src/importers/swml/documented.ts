import type { ReadProblem } from '../../source/problem.ts';
import { type KnownNames, unknownAmong } from '../known-names.ts';
import type { Line } from './lines.ts';

/** The methods of SWML for calls, as SignalWire's reference and its JSON schema list them. */
const METHODS: KnownNames = {
  platform: 'SWML',
  what: 'method',
  isWhole: true,
  names: `
    ai ai_sidecar amazon_bedrock answer cond connect denoise detect_machine enter_queue execute goto hangup
    join_conference join_room label live_transcribe live_translate pay play prompt receive_fax record record_call request
    return send_digits send_fax send_sms set sip_refer sleep stop_denoise stop_record_call stop_stream stop_tap stream
    switch tap transfer unset user_event`
    .split(/\s+/)
    .filter(Boolean),
};

/** What a document asks for that there is not. */
export function undocumentedIn(lines: readonly Line[]): ReadProblem[] {
  return unknownAmong(
    lines.flatMap(({ methods }) => methods),
    METHODS,
    ({ name }) => name,
    ({ nameText }) => nameText.span(),
  );
}
