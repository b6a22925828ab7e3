import { gzipSync } from 'node:zlib';
import { departments, topic, words } from './departments.js';

export function freeswitch(characters) {
  const parts = departments(characters, (index, next) => {
    const say = words(index);
    const escaped = (text) => text.replaceAll("'", '&apos;');
    return `    <menu name="desk_${index}"
        greet-long="say:${say.menu}"
        greet-short="say:To pay for ${topic(index)}, press 1. To ask for somebody, press 2. For other things, press 3."
        invalid-sound="say:${escaped(say.again)}"
        exit-sound="say:${escaped(say.queue)}"
        timeout="7000" inter-digit-timeout="2000" max-failures="3" max-timeouts="3" digit-len="4">
      <entry action="menu-exec-app" digits="1" param="playback say:${escaped(say.told)}"/>
      <entry action="menu-exec-app" digits="2" param="callcenter queue_${index}@default"/>
      <entry action="menu-sub" digits="3" param="desk_${next}"/>
      <entry action="menu-play-sound" digits="4" param="say:${say.closed}"/>
      <entry action="menu-exec-app" digits="/^(1\\d{3})$/" param="transfer $1 XML default"/>
      <entry action="menu-top" digits="*"/>
    </menu>
`;
  });
  return `<include>\n  <menus>\n${parts.join('')}  </menus>\n</include>\n`;
}

export function five9(characters) {
  const speech = (said) =>
    gzipSync(
      `<?xml version="1.0"?><speakElement><attributes><langAttr><name>xml:lang</name><attributeValueBase value="en-GB"/></langAttr></attributes><items><sayAsElement><attributes/><items><textElement><items/><body>${said.replaceAll("'", '&apos;')}</body></textElement></items></sayAsElement></items></speakElement>`,
    ).toString('base64');
  const prompt = (said) => `<prompt>
                <ttsPrompt>
                    <xml>${speech(said)}</xml>
                    <promptTTSEnumed>false</promptTTSEnumed>
                </ttsPrompt>
                <interruptible>true</interruptible>
            </prompt>`;
  const module = (kind, id, next, data) => `        <${kind}>
            <ascendants>${id}</ascendants>
            ${next ? `<singleDescendant>${next}</singleDescendant>` : ''}
            <moduleName>${id}</moduleName>
            <locationX>120</locationX>
            <locationY>80</locationY>
            <moduleId>${id}</moduleId>
            <data>
                ${data}
            </data>
        </${kind}>
`;
  const entry = (name, to) => `<entry>
                        <key>${name}</key>
                        <value>
                            <name>${name}</name>
                            <desc>${to}</desc>
                        </value>
                    </entry>`;
  const item = (key, name) => `<items>
                    <choice>
                        <type>VALUE</type>
                        <value>${name}</value>
                        <showInVivr>true</showInVivr>
                    </choice>
                    <match>APPR</match>
                    <dtmf>DTMF_${key}</dtmf>
                    <actionType>BRANCH</actionType>
                    <actionName>${name}</actionName>
                </items>`;
  const slip = (event) => `<recoEvents>
                    <event>${event}</event>
                    <count>1</count>
                    <compoundPrompt>
                        ${prompt("Sorry, that isn't one of the choices.")}
                    </compoundPrompt>
                    <action>REPROMPT</action>
                </recoEvents>`;
  const parts = departments(characters, (index, next) => {
    const say = words(index);
    const at = (name, number = index) => `${name}${number}`;
    return [
      module(
        'menu',
        at('Menu'),
        '',
        `<branches>
                    ${[entry('Pay', at('Told')), entry('Somebody', at('Queue')), entry('Other', at('Menu', next))].join('\n                    ')}
                </branches>
                <prompts>
                    ${prompt(say.menu)}
                    <count>1</count>
                </prompts>
                ${item(1, 'Pay')}
                ${item(2, 'Somebody')}
                ${item(3, 'Other')}
                ${slip('NO_INPUT')}
                ${slip('NO_MATCH')}
                <maxAttempts>3</maxAttempts>
                <noInputTimeout>6</noInputTimeout>`,
      ),
      module('play', at('Told'), at('Queue'), prompt(say.told)),
      module(
        'skillTransfer',
        at('Queue'),
        at('End'),
        `<listOfSkillsEx>
                    <extrnalObj>
                        <id>1</id>
                        <name>Desk ${index}</name>
                    </extrnalObj>
                </listOfSkillsEx>
                <maxQueueTime>600</maxQueueTime>`,
      ),
      module('hangup', at('End'), '', '<dispo/>'),
    ].join('');
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<ivrScript>\n    <domainId>1</domainId>\n    <properties/>\n    <modules>\n${module('incomingCall', 'IncomingCall1', 'Menu0', '')}${parts.join('')}    </modules>\n    <defaultLanguage>en-GB</defaultLanguage>\n</ivrScript>\n`;
}

export function voicexml(characters) {
  const parts = departments(characters, (index, next) => {
    const say = words(index);
    return `  <menu id="desk_${index}">
    <prompt>${say.menu}</prompt>
    <choice dtmf="1" next="#told_${index}">pay</choice>
    <choice dtmf="2" next="#queue_${index}">somebody</choice>
    <choice dtmf="3" next="#desk_${next}">other things</choice>
    <noinput>${say.again}<reprompt/></noinput>
    <nomatch count="2"><goto next="#queue_${index}"/></nomatch>
  </menu>
  <form id="told_${index}">
    <block><prompt><audio src="told_${index}.wav">${say.told}</audio></prompt></block>
    <field name="reference" type="digits?length=8">
      <prompt timeout="5s">${say.number}</prompt>
      <filled><if cond="reference == '00000000'"><clear/><else/><goto next="#queue_${index}"/></if></filled>
    </field>
  </form>
  <form id="queue_${index}">
    <block><prompt>${say.queue}</prompt></block>
    <transfer name="call" dest="tel:+442079460100" bridge="true">
      <filled><prompt>${say.closed}</prompt><disconnect/></filled>
    </transfer>
  </form>
`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<vxml version="2.1" xmlns="http://www.w3.org/2001/vxml" xml:lang="en-GB">\n${parts.join('')}</vxml>\n`;
}
