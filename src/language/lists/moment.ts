import type { PhraseLists } from '../words/phrases.ts';

/** Words that tell callers that the machine is at work and they are to wait. */
export const oneMoment: PhraseLists = {
  en: {
    language: 'en',
    phrases: `
      {one|a|just one|just a} {moment|second|minute|sec}
      {please|} {wait|hold|hold on|bear with|stand by}
      {while|as} {i|we|our system} {look|check|find|get|fetch|search|do|work|confirm|verify|process|take|put|see|book|send}
      {i am|we are|i will|we will|let me|let us} {now|just|} {look|looking|check|checking|find|finding|get|getting|fetch|fetching|search|searching|process|processing|confirm|confirming|verify|verifying|send|sending|book|booking}
      {this|it} {takes|will take|may take|can take} *6 {second|seconds|moment|moments|minute|minutes|while}
    `,
  },
};
