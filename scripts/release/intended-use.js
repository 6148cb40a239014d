/** What the release is for, and what it is not: a statement for a hospital's review board. Part of every content book. */
export const intendedUse = Object.freeze({
  title: 'Intended use',
  is: [
    'Second Opinion gives a person with cancer, or someone who helps one, information to prepare for a talk with a doctor: what a second opinion is, who gives one, how to ask for an appointment, which records to gather, which questions to bring, and what to think about when two opinions are there.',
    'It shows the words in this book, the hospital’s own changes to them, and the hospital’s own list of specialists, which it filters and sorts by what the person picks.',
    'What the person tells stays on the device, until the person presses a button that says that it sends something, to the hospital.',
  ],
  isNot: [
    'It is not medical advice. It does not diagnose, does not say which treatment is better, and scores nothing.',
    'It is not triage. It does not judge how urgent a person’s condition is. The urgent-help strip is the same for everyone; for types of cancer and situations that are listed here, a call to the hospital is put first.',
    'It is not a medical record and not an appointment. A request is a wish to be called.',
    'It does not replace the hospital’s review: unless an entry says otherwise, no clinician has reviewed it (status “draft”).',
  ],
});
