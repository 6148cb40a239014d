import type { GuideItem } from '../../model/guide.ts';
import { checkedOn } from '../opinion-sources.ts';

function itemsOf(part: GuideItem['part'], sources: string, rows: Readonly<Record<string, readonly [title: string, hint: string]>>): readonly GuideItem[] {
  return Object.entries(rows).map(([id, [title, hint]]) => ({ id, part, title, hint, sources: sources.split(' '), checkedOn, status: 'draft', isProtected: part === 'row' }));
}

/** What is compared, what may matter, how it feels. Questions on how it feels are our own. */
export const guideItems: readonly GuideItem[] = [
  ...itemsOf('row', 'nci-treatment-questions nci-diagnosis-questions', {
    what: ['What it is', 'the name of the cancer'],
    goal: ['The goal', 'to cure it, to slow it, or to ease symptoms'],
    plan: ['The plan', 'which treatment'],
    start: ['When to start', 'and how long it is safe to wait'],
  }),
  ...itemsOf('more', 'nci-treatment-questions nci-diagnosis-questions nci-prognosis', {
    stage: ['The stage', 'how far it has spread'],
    order: ['The order', 'what comes first, and what after'],
    benefits: ['What it may do for me', 'and how likely that is'],
    risks: ['What it may do to me', 'side effects, soon and later'],
    'looked-at': ['What each doctor looked at', 'tests, scans, slides'],
    prognosis: ['What may come', 'how the cancer may go on. You can skip this for now.'],
  }),
  ...itemsOf('value', 'own-judgment', {
    'long-life': ['Living as long as I can', ''],
    'good-days': ['Feeling well from day to day', ''],
    people: ['Time with the people I love', ''],
    home: ['Being close to home', ''],
    work: ['Going on with work or school', ''],
    money: ['What it costs me and my family', ''],
    'look-at-all': ['Knowing that I looked at all choices', ''],
    soon: ['Starting soon', ''],
    'have-child': ['Being able to have a child', ''],
  }),
  ...itemsOf('certainty', 'own-judgment', {
    sure: ['Have you made up your mind about what to do?', 'your own doctor or nurse. Say what holds you back.'],
    informed: ['Do you know what each choice can do for you, and what it can do to you?', 'your doctor, or the second doctor once you have one. Ask what each choice can do for you, and to you.'],
    clear: ['Do you know what matters most to you here?', 'someone who knows you well. Or ask the hospital for a social worker or a chaplain.'],
    supported: ['Do you get the help you need to choose?', 'a social worker or nurse at the hospital. Say so if someone pushes you one way.'],
  }),
];
