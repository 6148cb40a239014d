/** @file Each peer set up as its documentation says, with the same twenty questions. */
import { readFileSync } from 'node:fs';
import { head } from './serve-pages.js';

const questions = Array.from({ length: 20 }, (_, index) => `Question ${index + 1}: do you know what the plan is?`);
const answers = ['Yes', 'No', 'Not sure'];
const usable = (selector) => `<script>watch(() => document.querySelector('${selector}'))</script>`;

const survey = { elements: questions.map((title, index) => ({ type: 'radiogroup', name: `q${index}`, title, choices: answers })) };
const form = { components: questions.map((label, index) => ({ type: 'radio', key: `q${index}`, label, input: true, values: answers.map((answer) => ({ label: answer, value: answer })) })) };
const questionnaire = {
  resourceType: 'Questionnaire',
  status: 'active',
  title: 'Questions',
  item: questions.map((text, index) => ({ linkId: `q${index}`, text, type: 'choice', answerOption: answers.map((valueString) => ({ valueString })) })),
};

const served = {
  '/survey-core.js': ['text/javascript', 'survey-core/survey.core.min.js'],
  '/survey-ui.js': ['text/javascript', 'survey-js-ui/survey-js-ui.min.js'],
  '/survey.css': ['text/css', 'survey-core/survey-core.min.css'],
  '/formio.js': ['text/javascript', '@formio/js/dist/formio.form.min.js'],
  '/formio.css': ['text/css', '@formio/js/dist/formio.form.min.css'],
  '/zone.js': ['text/javascript', 'lforms/dist/lforms/webcomponent/assets/lib/zone.min.js'],
  '/lhc-forms.js': ['text/javascript', 'lforms/dist/lforms/webcomponent/lhc-forms.js'],
  '/lhc-forms.css': ['text/css', 'lforms/dist/lforms/webcomponent/styles.css'],
  '/lhc-forms-fhir.js': ['text/javascript', 'lforms/dist/lforms/fhir/R4/lformsFHIR.min.js'],
};

/** @param {string} modules the folder the peers are installed in */
export const peerFiles = (modules) => Object.fromEntries(Object.entries(served).map(([path, [type, file]]) => [path, [type, readFileSync(modules + file)]]));

/** Name → HTML. */
export const formPages = {
  'second-opinion, the decision guide': `${head}<script src="/second-opinion.js" defer></script>
    <script>watch(() => document.querySelector('so-decision-guide')?.shadowRoot?.querySelector('button, input'))</script>
    <so-decision-guide phone="+1 555 010 0199">Call us</so-decision-guide>`,
  'second-opinion, the question list': `${head}<script src="/second-opinion.js" defer></script>
    <script>watch(() => document.querySelector('so-question-list')?.shadowRoot?.querySelector('button, input'))</script>
    <so-question-list phone="+1 555 010 0199">Call us</so-question-list>`,
  'SurveyJS, twenty questions': `${head}<link rel="stylesheet" href="/survey.css"><script src="/survey-core.js" defer></script><script src="/survey-ui.js" defer></script>
    <div id="form"></div><script type="module">new Survey.Model(${JSON.stringify(survey)}).render(document.getElementById('form'))</script>${usable('#form input')}`,
  'Form.io, twenty questions': `${head}<link rel="stylesheet" href="/formio.css"><script src="/formio.js" defer></script>
    <div id="form"></div><script type="module">Formio.createForm(document.getElementById('form'), ${JSON.stringify(form)})</script>${usable('#form input')}`,
  'LHC-Forms, twenty questions': `${head}<link rel="stylesheet" href="/lhc-forms.css"><script src="/zone.js" defer></script><script src="/lhc-forms.js" defer></script><script src="/lhc-forms-fhir.js" defer></script>
    <div id="form"></div><script type="module">LForms.Util.addFormToPage(${JSON.stringify(questionnaire)}, 'form', { fhirVersion: 'R4' })</script>${usable('#form input')}`,
};
