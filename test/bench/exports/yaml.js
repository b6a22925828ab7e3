import { departments, words } from './departments.js';

export function archy(characters) {
  const menus = departments(characters, (index, next) => {
    const say = words(index);
    return `    - menu:
        name: Desk ${index}
        refId: Desk ${index}_10
        audio:
          tts: ${JSON.stringify(say.menu)}
        settingsMenu:
          menuSelectionTimeout:
            lit:
              seconds: 6
          repeatCount:
            lit: 2
        choices:
          - menuTask:
              name: Pay
              dtmf: digit_1
              globalDtmf: false
              globalSpeechRecTerms: false
              task:
                actions:
                  - playAudio:
                      name: Told
                      audio:
                        exp: AudioPlaybackOptions(ToAudioTTS("${say.told}"), true)
                  - collectInput:
                      name: Ask
                      inputData:
                        var: Flow.Reference
                      digits:
                        exact:
                          lit: 8
                      inputAudio:
                        tts: ${say.number}
                      outputs:
                        success:
                          actions:
                            - decision:
                                name: Known
                                condition:
                                  exp: Flow.Known
                                outputs:
                                  yes:
                                    actions:
                                      - disconnect:
                                          name: End
                  - transferToAcd:
                      name: Desk
                      targetQueue:
                        lit:
                          name: Queue ${index}
                      preTransferAudio:
                        tts: ${say.queue}
                      failureOutputs:
                        errorType:
                          noValue: true
                        errorMessage:
                          noValue: true
          - menuTransferToAcd:
              name: Somebody
              dtmf: digit_2
              targetQueue:
                lit:
                  name: Queue ${index}
              preTransferAudio:
                tts: ${say.queue}
          - menuJumpToMenu:
              name: Other things
              dtmf: digit_3
              targetMenuRef: /inboundCall/menus/menu[Desk ${next}_10]
`;
  });
  return `inboundCall:\n  name: Large line\n  startUpRef: /inboundCall/menus/menu[Desk 0_10]\n  defaultLanguage: en-gb\n  initialGreeting:\n    tts: Welcome.\n  menus:\n${menus.join('')}`;
}

export function swmlYaml(characters) {
  const parts = departments(characters, (index, next) => {
    const say = words(index);
    return `  desk_${index}:
    - prompt:
        play: "say:${say.menu}"
        max_digits: 1
        initial_timeout: 6
        say_language: en-GB
    - switch:
        variable: prompt_value
        case:
          "1":
            - play: "say:${say.told}"
            - transfer: { dest: number_${index} }
          "2":
            - transfer: { dest: queue_${index} }
          "3":
            - transfer: { dest: desk_${next} }
        default:
          - play: "say:${say.again}"
          - transfer: { dest: queue_${index} }
  number_${index}:
    - prompt:
        play: "say:${say.number}"
        max_digits: 8
        terminators: "#"
    - request:
        url: https://api.example/reference
        method: POST
    - transfer:
        dest: queue_${index}
  queue_${index}:
    - play:
        urls:
          - "say:${say.queue}"
    - connect: { to: "+442079460100", timeout: 20 }
    - play: "say:${say.closed}"
    - hangup
`;
  });
  return `version: 1.0.0\nsections:\n  main:\n    - answer\n    - transfer: { dest: desk_0 }\n${parts.join('')}`;
}
