/**
 * What the letters, the fax cover sheet and the timeline of `<so-records-checklist>` say. Facts of law are those of
 * `content/records-checklist/facts.ts`.
 */
export const recordsLettersEnglish = {
  'records.letter.to': 'To: {place}',
  'records.letter.to.treatment': 'My doctor’s office',
  'records.letter.to.treatment@my-child': 'My child’s doctor’s office',
  'records.letter.to.treatment@someone-i-help': 'The patient’s doctor’s office',

  // (a) From one doctor's office to another, for treatment.
  'records.letter.subject.treatment': 'Please send records for my care',
  'records.letter.subject.treatment@my-child': 'Please send records for my child’s care',
  'records.letter.subject.treatment@someone-i-help': 'Please send records for the patient’s care',
  'records.letter.opening.treatment': 'I am getting a second opinion about my treatment. Please send the records below straight to the doctors who will see me.',
  'records.letter.opening.treatment@my-child': 'My child is getting a second opinion about treatment. Please send the records below straight to the doctors who will see my child.',
  'records.letter.opening.treatment@someone-i-help': 'The patient is getting a second opinion about treatment. Please send the records below straight to the doctors who will see them.',
  'records.letter.law.treatment': 'Federal law lets one office send records to another for care (45 CFR 164.506). It does not ask for a signed form. If you need your own form, please send it to me today.',
  'records.letter.closing.treatment': 'Thank you for your help and for your care.',

  // (b) To the records office, for one's own copy.
  'records.letter.subject.own-copy': 'Request for a copy of my records',
  'records.letter.subject.own-copy@my-child': 'Request for a copy of my child’s records',
  'records.letter.subject.own-copy@someone-i-help': 'Request for a copy of the patient’s records',
  'records.letter.opening.own-copy': 'I ask for a copy of my own records, as listed below. Please send files by email or portal, or on a disc, where you have them.',
  'records.letter.opening.own-copy@my-child': 'I ask for a copy of my child’s records, as listed below, as parent or guardian. Please send files by email or portal, or on a disc, where you have them.',
  'records.letter.opening.own-copy@someone-i-help': 'I ask for a copy of the patient’s records, as listed below. I sign for the patient. Please send files by email or portal, or on a disc, where you have them.',
  'records.letter.law.own-copy': 'Federal law gives me a right to this copy (45 CFR 164.524). It sets 30 days as the most you may take, and I need them sooner for a visit. Please tell me of any fee before you start.',
  'records.letter.law.own-copy@my-child': 'Federal law gives a right to this copy (45 CFR 164.524). It sets 30 days as the most you may take, and we need them sooner for a visit. Please tell me of any fee before you start.',
  'records.letter.law.own-copy@someone-i-help': 'Federal law gives the patient a right to this copy (45 CFR 164.524). It sets 30 days as the most you may take, and we need them sooner for a visit. Please tell me of any fee before you start.',
  'records.letter.third': 'If you keep these as electronic records, please also send an electronic copy to the center named here. If there is a fee for that, please tell me first.',
  'records.letter.closing.own-copy': 'Please call me if anything is missing or not clear. Thank you.',

  // (c) To the lab, for a loan of slides.
  'records.letter.subject.pathology': 'Request to lend slides for a second opinion',
  'records.letter.opening.pathology': 'Please lend what is listed below to the lab of the center that will see me.',
  'records.letter.opening.pathology@my-child': 'Please lend what is listed below to the lab of the center that will see my child.',
  'records.letter.opening.pathology@someone-i-help': 'Please lend what is listed below to the lab of the center that will see the patient.',
  'records.letter.law.pathology': 'I know that slides are lent by your own rules and release form. Please send me the form if you need one. If there is only one set, please tell both labs.',
  'records.letter.slides': 'Please send them lab to lab, by a tracked service, with the pathology report and the accession number. Please say who sends them back, and by when.',
  'records.letter.closing.pathology': 'Please tell me the tracking number, and any cost. Thank you.',

  // All of them.
  'records.letter.by': 'Please send by {date}. The visit is on {visit}.',
  'records.letter.byBlank': 'Please send by:',
  'records.letter.list': 'Please send:',
  'records.letter.center': 'The center that will see the patient:',
  'records.letter.sendTo': 'Send to:',
  'records.letter.reference': 'Reference number: {reference}',
  'records.letter.phone': 'Phone: {phone}',
  'records.letter.fax': 'Fax: {fax}',
  'records.letter.upload': 'Upload: {url}',
  // Beside the letter, for whoever sends it.
  'records.letter.ownForm': 'They may need their own form. Some records need a separate signature.',
  'records.letter.notSent': 'This page was made on the patient’s own device. Nobody else has seen it.',

  // To fill in by hand.
  'records.blank.patient': 'Patient’s name',
  'records.blank.birth': 'Date of birth',
  'records.blank.record-number': 'Record number, if known',
  'records.blank.phone': 'Phone',
  'records.blank.reply-to': 'Email or address for the copy',
  'records.blank.send-to': 'Name, address, phone and fax',
  'records.blank.accession': 'Accession number, from the report',
  'records.blank.guardian': 'Parent or guardian',
  'records.blank.relation': 'How related to the child',
  'records.blank.representative': 'Name of the person who signs',
  'records.blank.authority': 'Right to sign for the patient (such as a health care power of attorney)',
  'records.blank.signature': 'Signature',
  'records.blank.signed-on': 'Signed on',

  // Fax cover sheet.
  'records.cover.title': 'Records for a second opinion',
  'records.cover.private': 'Private. If this came to you by mistake, please call the sender and shred it.',
  'records.cover.from': 'From',
  'records.cover.to': 'To',
  'records.cover.pages': 'Pages, with this one',
  'records.cover.enclosed': 'Enclosed',
  'records.cover.coming': 'Still coming',
  'records.cover.comingFrom': '{name}, from {place}',
  'records.cover.cannotGet': 'Could not get. Please help',
  'records.cover.question': 'The one question I want answered',
  'records.cover.question@my-child': 'The one question we want answered',
  'records.cover.question@someone-i-help': 'The one question the patient wants answered',
  'records.cover.visit': 'Visit on {date}',

  // One-page timeline.
  'records.timeline.title': 'What has happened so far',
  'records.timeline.hint': 'Fill in what you know. A month and a year are fine. Leave the rest blank.',
  'records.timeline.when': 'When',
  'records.timeline.what': 'What happened, and where',
  'records.timeline.row.found': 'First signs, and how it was found',
  'records.timeline.row.biopsy': 'Biopsy',
  'records.timeline.row.surgery': 'Surgery',
  'records.timeline.row.drugs': 'Cancer drugs: name, first and last day',
  'records.timeline.row.radiation': 'Radiation: body part, first and last day',
  'records.timeline.row.back-or-spread': 'Came back or spread',
  'records.timeline.row.other-hospitals': 'Other hospitals or clinics',
  'records.timeline.row.in-hospital': 'In the hospital now: since when, and why',
  'records.timeline.row.next-treatment': 'Next treatment',
  'records.timeline.row.visit': 'Visit for a second opinion',
} as const;
