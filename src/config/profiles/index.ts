// Written by test/config/profiles.test.ts from the YAML files beside it: run `npm run update`.
import type { Profiles } from '../profile.ts';

export const profiles: Profiles = {
  "accessibility": {
    "about": "what people who need more time, or find menus hard, need of a phone menu",
    "rules": {
      "zero-for-a-person": "error",
      "person-announced": "warning",
      "time-to-answer": {
        "severity": "warning",
        "least": 10,
        "fetch": 15,
        "most": 600
      },
      "repeat-and-back": {
        "severity": "warning",
        "depth": 1
      },
      "relay-time": "warning",
      "keypad-fallback": "error",
      "no-letter-entry": "error",
      "short-sentences": "warning",
      "says-why": "warning"
    }
  },
  "law-br": {
    "about": "what Brazil asks of the phone lines of companies that it regulates, such as banks, telecoms, airlines and energy",
    "law": {
      "name": "Brazil, Decreto 11.034/2022",
      "for": "phone lines of suppliers of services that the federal government regulates",
      "articles": {
        "required-choices": {
          "article": "article 5, II",
          "from": "2022-10-03",
          "says": "The first menu offers complaints, and the cancellation of contracts and services."
        },
        "person-reachable": {
          "article": "article 5, I",
          "from": "2022-10-03",
          "says": "People answer for at least eight hours a day."
        },
        "reason-before-data": {
          "article": "article 4, paragraph 4",
          "from": "2022-10-03",
          "says": "Reaching a person may not depend on giving data first."
        },
        "no-adverts-on-hold": {
          "article": "article 4, paragraphs 5 and 6",
          "from": "2022-10-03",
          "says": "No advertising while callers wait, unless they agreed to it; information on rights and other channels is allowed."
        }
      }
    },
    "rules": {
      "required-choices": {
        "severity": "error",
        "first_menu": [
          "complaint",
          "cancel"
        ]
      },
      "person-reachable": "error",
      "reason-before-data": "error",
      "no-adverts-on-hold": "error"
    }
  },
  "law-es": {
    "about": "what Spain asks of the customer lines of basic services and of large companies",
    "law": {
      "name": "Spain, Ley 10/2025",
      "for": "basic services of general interest, and companies of 250 people or more, or of the turnover that the law names",
      "articles": {
        "required-choices": {
          "article": "article 8",
          "from": "2025-12-28",
          "says": "Personal attention is among the options of the main menu. Companies have until 28 December 2026 to comply."
        },
        "person-reachable": {
          "article": "article 8",
          "from": "2025-12-28",
          "says": "Whoever asks for a person gets one."
        },
        "no-recording-only": {
          "article": "article 8",
          "from": "2025-12-28",
          "says": "An answering machine, or the like, may not be the only way to be served."
        },
        "no-cut-off": {
          "article": "article 8",
          "from": "2025-12-28",
          "says": "A call may not be cut off because the wait is long."
        },
        "wait-limit": {
          "article": "article 8",
          "from": "2025-12-28",
          "says": "On average 95 % of calls are answered within three minutes."
        }
      }
    },
    "rules": {
      "required-choices": {
        "severity": "error",
        "first_menu": [
          "person"
        ]
      },
      "person-reachable": "error",
      "no-recording-only": "error",
      "no-cut-off": "error",
      "wait-limit": {
        "severity": "warning",
        "seconds": 180
      }
    }
  },
  "law-in": {
    "about": "what India asks of the customer lines of distributors of television channels",
    "law": {
      "name": "India, TRAI Quality of Service (Addressable Systems) Regulations 2017",
      "for": "distributors of television channels over cable, satellite and the internet",
      "articles": {
        "language-step": {
          "article": "regulation 25(3)(a)",
          "from": "2018-07-03",
          "says": "The first level of the menu is for choosing a language, so a step for it is no fault here."
        },
        "required-choices": {
          "article": "regulation 25(3)(b)",
          "from": "2018-07-03",
          "says": "The second level offers the broad categories of complaints and service requests."
        },
        "max-depth": {
          "article": "regulation 25(3)",
          "from": "2018-07-03",
          "says": "Language, broad categories, and one menu below them."
        }
      }
    },
    "rules": {
      "language-step": "off",
      "required-choices": {
        "severity": "error",
        "first_menu": [
          "complaint"
        ]
      },
      "max-depth": {
        "severity": "error",
        "most": 3
      }
    }
  },
  "law-it": {
    "about": "what Italy asks of the customer lines of telecoms and media companies",
    "law": {
      "name": "Italy, AGCOM Delibera 255/24/CONS",
      "for": "providers of electronic communications and audiovisual media services",
      "articles": {
        "required-choices": {
          "article": "annex A",
          "from": "2025-08-08",
          "says": "An option for complaints stands at the first level of the menu."
        },
        "person-reachable": {
          "article": "annex A",
          "from": "2025-08-08",
          "says": "People answer on working days from 8.30 to 21.30."
        },
        "person-announced": {
          "article": "annex A",
          "from": "2025-08-08",
          "says": "The options that lead to a person are explicit, transparent and understandable."
        },
        "complaint-as-near-as-sales": {
          "article": "annex A",
          "from": "2025-08-08",
          "says": "Callers get help, and make a complaint, in the shortest possible time."
        },
        "wait-limit": {
          "article": "annex A, article 8, letter a",
          "from": "2025-08-08",
          "says": "People answer within 150 seconds on average."
        }
      }
    },
    "rules": {
      "required-choices": {
        "severity": "error",
        "first_menu": [
          "complaint"
        ]
      },
      "person-reachable": "error",
      "person-announced": "error",
      "complaint-as-near-as-sales": "warning",
      "wait-limit": {
        "severity": "warning",
        "seconds": 150
      }
    }
  },
  "law-pt": {
    "about": "what Portugal asks of call centres that serve consumers",
    "law": {
      "name": "Portugal, Decreto-Lei 134/2009",
      "for": "call centres of companies and of essential public services that serve consumers",
      "articles": {
        "max-options": {
          "article": "rules on answering calls",
          "from": "2009-11-29",
          "says": "A menu has at most five initial options."
        },
        "required-choices": {
          "article": "rules on answering calls",
          "from": "2009-11-29",
          "says": "One of the initial options is personal contact, and lines of a continuing service offer a way to cancel it."
        },
        "wait-limit": {
          "article": "rules on answering calls",
          "from": "2009-11-29",
          "says": "Once answered, callers wait at most 60 seconds; else they can leave a number, and are answered within two working days."
        },
        "no-adverts-on-hold": {
          "article": "forbidden practices",
          "from": "2009-11-29",
          "says": "No advertising of any kind while callers wait."
        },
        "says-the-cost": {
          "article": "forbidden practices",
          "from": "2009-11-29",
          "says": "No passing on to numbers that cost more, unless the caller agrees to it."
        }
      }
    },
    "rules": {
      "max-options": {
        "severity": "error",
        "most": 5
      },
      "required-choices": {
        "severity": "error",
        "first_menu": [
          "cancel",
          "person"
        ]
      },
      "wait-limit": {
        "severity": "error",
        "seconds": 60
      },
      "no-adverts-on-hold": "error",
      "says-the-cost": "error"
    }
  },
  "law-us-508": {
    "about": "what the United States asked of the phone menus of its federal agencies in the text of 2001, which those that have not changed since still go by",
    "law": {
      "name": "United States, Section 508, 36 CFR 1194",
      "for": "electronic and information technology that federal agencies buy, build, keep or use",
      "articles": {
        "relay-time": {
          "article": "appendix D, 1194.23(c)",
          "from": "2001-06-21",
          "says": "Voice menus are usable by people with text telephones."
        },
        "time-to-answer": {
          "article": "appendix D, 1194.23(d)",
          "from": "2001-06-21",
          "says": "Whoever must answer within a time is told before it runs out, and can ask for more."
        },
        "repeat-and-back": {
          "article": "appendix D, 1194.23(d)",
          "from": "2001-06-21",
          "says": "Callers can ask for more time; a key that says the menu again is the usual way."
        },
        "keypad-fallback": {
          "article": "appendix D, 1194.31(e)",
          "from": "2001-06-21",
          "says": "At least one way to use it needs no speech."
        }
      }
    },
    "rules": {
      "relay-time": "warning",
      "time-to-answer": {
        "severity": "warning",
        "least": 10,
        "most": 600
      },
      "repeat-and-back": {
        "severity": "warning",
        "depth": 1
      },
      "keypad-fallback": "error"
    }
  },
  "recommended": {
    "about": "every rule as its page says it, but for those that are off by default"
  },
  "recommended@1": {
    "about": "the rules that version 1 began with, so that none that came later changes what a build says",
    "only": [
      "announced-key-unbound",
      "asks-once",
      "attempts",
      "audio-file",
      "callback-offered",
      "can-interrupt",
      "catch-all",
      "closed-checked-first",
      "closed-has-a-route",
      "closed-says-when",
      "complaint-as-near-as-sales",
      "compound-option",
      "confirm-what-costs",
      "dead-end",
      "digits-in-groups",
      "distinct-labels",
      "duplicate-key",
      "emergency-first",
      "empty-edge",
      "endless-loop",
      "entry-ends",
      "error-unwired",
      "expired-suppression",
      "facts-agree",
      "feedback-answered",
      "goodbye",
      "high-volume-claim",
      "journey-budget",
      "keypad-fallback",
      "keys-in-order",
      "kind-refusal",
      "label-matches-target",
      "language-step",
      "leader-greeting",
      "lost-caller",
      "machine-disclosed",
      "max-depth",
      "max-options",
      "missing-prompt",
      "mood-met",
      "most-wanted-first",
      "names-organisation",
      "next-steps",
      "no-blame",
      "no-cut-off",
      "no-dead-air",
      "no-extension-only",
      "no-filler",
      "no-hollow-goodbye",
      "no-letter-entry",
      "no-marketing-first",
      "no-more-options",
      "no-padding",
      "no-recording-only",
      "no-sending-away",
      "no-slogan",
      "no-stale-notice",
      "no-static-wait",
      "no-vague-promise",
      "no-web-deflection",
      "option-before-key",
      "own-language-choice",
      "parallel-wording",
      "passes-data-on",
      "person-announced",
      "person-reachable",
      "placeholder-text",
      "plain-words",
      "promise-kept",
      "question-run",
      "random-grouping",
      "real-apology",
      "reason-before-data",
      "recording-notice",
      "reference-given",
      "repeat-and-back",
      "reprompt-helps",
      "reviewed-lately",
      "same-key-same-meaning",
      "same-words",
      "say-x-for-x",
      "says-the-cost",
      "says-why",
      "schema",
      "secret-masked",
      "sell-after-help",
      "short-sentences",
      "silent-caller",
      "single-option-menu",
      "speakable",
      "stale-baseline",
      "survey-after-help",
      "syntax",
      "tests-another-menu",
      "time-to-answer",
      "time-to-first-option",
      "time-to-person",
      "timeout-unit",
      "transfer-announced",
      "transfer-number",
      "unannounced-key",
      "undefined-target",
      "undefined-value",
      "unknown-block",
      "unknown-suppression",
      "unreachable-node",
      "unused-override",
      "unused-suppression",
      "vague-label",
      "wait-told",
      "yaml-brace",
      "yaml-colon",
      "yaml-comma",
      "yaml-documents",
      "yaml-hash-key",
      "yaml-lost-digits",
      "yaml-same-key",
      "yaml-star-key",
      "yaml-tab",
      "yaml-unclosed-quote",
      "yaml-yes-no",
      "zero-for-a-person"
    ]
  },
  "strict": {
    "about": "every rule, with what is only worth a look as a warning, and tighter budgets",
    "rules": {
      "max-depth": {
        "severity": "warning",
        "most": 3,
        "error": 4
      },
      "time-to-person": {
        "severity": "warning",
        "seconds": 45,
        "menus": 2
      },
      "callback-offered": {
        "severity": "warning",
        "seconds": 90
      },
      "journey-budget": "error",
      "reviewed-lately": {
        "severity": "warning",
        "owner": true
      },
      "complaint-as-near-as-sales": "warning",
      "kind-refusal": "warning",
      "label-matches-target": "warning",
      "leader-greeting": "warning",
      "machine-disclosed": "warning",
      "mood-met": "warning",
      "most-wanted-first": "warning",
      "no-dead-air": "warning",
      "no-padding": "warning",
      "no-slogan": "warning",
      "no-static-wait": "warning",
      "parallel-wording": "warning",
      "person-announced": "warning",
      "recording-notice": "warning",
      "reference-given": "warning",
      "repeat-and-back": "warning",
      "same-words": "warning",
      "say-x-for-x": "warning",
      "says-the-cost": "warning",
      "says-why": "warning",
      "short-sentences": "warning",
      "stale-baseline": "warning",
      "unannounced-key": "warning"
    }
  }
};
