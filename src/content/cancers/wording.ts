import type { Vocabulary } from '../../model/cancer-type.ts';

/** Words around the names of cancers; it stands in the data file as it is of no use without that. */
export const wording: NonNullable<Vocabulary['wording']> = {
  empty:
    'cancer cancers ca cancro tumor tumors tumour tumours tumores neoplasm neoplasms malignant malignancy malignancies carcinoma oncology onc disease diseases type types treatment program care the of in and or other to my a with not known kind kinds place i im it is have has what yet advanced de del la el y en cel otros con celulas',
  unsure: '\\b(?:(?:not|un) ?sure|(?:dont|do not|didnt|did not) know|idk|no idea)\\b',
  specialty: '\\bha?em(e|atology)? (?:(?:and|medical) )*onc',
};
