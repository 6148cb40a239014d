import type { PlainWord } from '../model/plain-word.ts';

const row = (words: string, meaning: string): PlainWord => ({ words: words.split(', '), meaning });

/** Medical words that questions and explanations can't do without. Each is explained one tap away from where it stands. */
export const plainWords: readonly PlainWord[] = [
  row('acute', 'It came on fast and grows fast.'),
  row('active surveillance', 'No treatment for now. The cancer is checked often, and treated if it grows.'),
  row('biomarker, biomarkers, biomarker tests', 'A sign in the cancer cells or the blood. It can show which drugs may work.'),
  row('bone marrow', 'The soft inside of bones, where blood is made.'),
  row('clinical trial, clinical trials, trial, trials', 'A study with patients that tests a new way to treat or find cancer. You can say no, and you can leave at any time.'),
  row('diagnosis', 'What the doctors say the illness is.'),
  row('fertility', 'Being able to have a child.'),
  row('gene, genes, genetic, genetic test', 'Genes are what we get from our parents. Some make cancer more likely, also for brothers, sisters and children.'),
  row('grade', 'How much the cancer cells look like healthy cells. It tells how fast they may grow.'),
  row('HER2, HER2 positive', 'A part of some cancer cells that makes them grow. There are drugs that aim at it.'),
  row('hormone, hormones', 'Signals of the body that are carried by the blood. Some cancers need them to grow.'),
  row('in network', 'Doctors and hospitals your health plan has a deal with. Others often cost you more.'),
  row('Ki-67', 'A sign of how many cancer cells are about to divide. It tells how fast the cancer may grow.'),
  row('leukemia', 'Cancer of the cells that make blood. Some kinds grow fast, some grow slowly.'),
  row('lymph nodes', 'Small beans in the neck, armpits, groin and belly that filter body fluid. Cancer can spread to them.'),
  row('lumpectomy', 'Surgery that takes out the lump and leaves the breast.'),
  row('lymphoma', 'Cancer of white blood cells, most often in the lymph nodes. Some kinds grow fast, some grow slowly.'),
  row('mastectomy', 'Surgery that takes off the breast.'),
  row('MSI or MMR, MSI, MMR', 'Signs that cancer cells can’t mend their genes well. They can show which drugs may work.'),
  row('palliative care, palliative', 'Care that eases pain, other symptoms and stress. You can have it at any stage, along with treatment. It does not mean that you give up.'),
  row('pathologist, pathologists', 'A doctor who looks at cells under a microscope and says what they are.'),
  row('radiation', 'Strong rays that kill cancer cells in one place.'),
  row('referral', 'A note from one doctor that sends you to another. Some health plans ask for it.'),
  row('reconstruction', 'Surgery that builds the shape of the breast again.'),
  row('sarcoma', 'Cancer that starts in bone, muscle, fat or other soft parts of the body.'),
  row('side effect, side effects', 'What a treatment does to you besides its work on the cancer. You may feel sick or tired.'),
  row('slides', 'Thin slices of your tissue on glass. A lab keeps them and can lend them.'),
  row('specialist, specialists', 'A doctor who mainly treats one kind of illness.'),
  row('stage, stages, staging', 'How big the cancer is and how far it has spread.'),
  row('targeted drugs', 'Drugs that aim at one feature of the cancer cells.'),
  row('transplant, stem cell transplant', 'New cells that make blood, your own or from someone else, after strong treatment.'),
  row('tumor board', 'Doctors of many fields meet and talk about one patient.'),
];
