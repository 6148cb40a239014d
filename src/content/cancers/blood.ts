import { describeFamily } from '../describe-family.ts';
import { bloodOncology } from '../specialties.ts';

const allAges = [...bloodOncology, 'pediatricOncology'] as const;

/** Leukemia not told apart is `urgent`, as it may be acute. Sources and standing of the paces: `describeFamily`. */
export const bloodCancers = describeFamily('blood', bloodOncology, [
  ['other-leukemia', 'Leukemia, other or kind not known', 'urgent', 'C91 C92 C93 C94 C95', 'leukemia, acute leukemia, mast cell leukemia, adult t-cell leukemia; leukaemia, lukemia, luekemia, lukeemia, leucemia', allAges],
  ['lymphoma', 'Lymphoma, other or kind not known', 'varies', 'C83 C84 C85', 'lymphoma, nhl, non-hodgkin lymphoma, non hodgkins, b-cell lymphoma, t-cell lymphoma, cancer of the lymph nodes; limphoma, lympoma, limfoma, lymphona, linfoma, linfoma no hodgkin', allAges],
  ['multiple-myeloma', 'Multiple myeloma', 'varies', 'C90', 'myeloma, plasma cell neoplasm, plasmacytoma, plasma cell leukemia, smoldering myeloma, bone marrow cancer, kahler disease; mieloma, mieloma multiple, myloma, smouldering myeloma'],
  ['acute-lymphoblastic-leukemia', 'Acute lymphoblastic leukemia (ALL)', 'urgent', 'C91.0 C83.5', 'acute lymphocytic leukemia, acute lymphoid leukemia, lymphoblastic lymphoma, t-all, b-all; leucemia linfoblastica aguda, lla', allAges],
  ['acute-myeloid-leukemia', 'Acute myeloid leukemia (AML)', 'urgent', 'C92.0 C92.3 C92.4 C92.5 C92.6 C92.A C93.0 C94.0 C94.2 C94.4 C86.4', 'aml, acute myelogenous leukemia, acute promyelocytic leukemia, apl, acute monocytic leukemia, myeloid sarcoma; leucemia mieloide aguda, lma', allAges],
  ['chronic-lymphocytic-leukemia', 'Chronic lymphocytic leukemia (CLL)', 'can-wait', 'C91.1 C91.3 C83.0', 'cll, sll, small lymphocytic lymphoma; leucemia linfocitica cronica, llc'],
  ['chronic-myeloid-leukemia', 'Chronic myeloid leukemia (CML)', 'varies', 'C92.1 C92.2', 'cml, chronic myelogenous leukemia, chronic granulocytic leukemia; leucemia mieloide cronica, leucemia mielogena cronica, lmc'],
  ['hairy-cell-leukemia', 'Hairy cell leukemia', 'can-wait', 'C91.4', 'hcl; leucemia de celulas pilosas'],
  ['hodgkin-lymphoma', 'Hodgkin lymphoma', 'varies', 'C81', "hodgkin's disease; hodgkins, hogkins, hodgins lymphoma, linfoma de hodgkin", allAges],
  ['aggressive-lymphoma', 'Fast-growing non-Hodgkin lymphoma', 'urgent', 'C83.3 C83.8 C83.9 C84.4 C84.6 C84.7 C84.9 C84.Z C85.2 C86', 'diffuse large b-cell lymphoma, dlbcl, large cell lymphoma, high grade lymphoma, aggressive lymphoma, peripheral t-cell lymphoma, anaplastic large cell lymphoma, nk cell lymphoma, primary mediastinal lymphoma, aids-related lymphoma, richter transformation; linfoma relacionado con el sida', allAges],
  ['burkitt-lymphoma', 'Burkitt lymphoma', 'urgent', 'C83.7', "burkitt's; burkitts, birkit, linfoma de burkitt", allAges],
  ['cns-lymphoma', 'Lymphoma of the brain', 'urgent', '', 'primary central nervous system lymphoma, cns lymphoma, pcnsl, brain lymphoma; linfoma primario del sistema nervioso central'],
  ['mantle-cell-lymphoma', 'Mantle cell lymphoma', 'varies', 'C83.1', 'mcl; mantel cell'],
  ['follicular-lymphoma', 'Follicular or other slow-growing lymphoma', 'can-wait', 'C82 C88.4', 'indolent lymphoma, low grade lymphoma, marginal zone lymphoma, malt lymphoma; folicular lymphoma'],
  ['cutaneous-lymphoma', 'Lymphoma of the skin', 'can-wait', 'C84.0 C84.1 C84.A C86.3 C86.6', 'mycosis fungoides, sezary syndrome, cutaneous t-cell lymphoma, ctcl; mycosis fungoids, micosis fungoide, sindrome de sezary, linfoma cutaneo', [...bloodOncology, 'dermatology']],
  ['waldenstrom', 'Waldenström macroglobulinemia', 'can-wait', 'C88', 'lymphoplasmacytic lymphoma, macroglobulinemia, wm, heavy chain disease; waldenstroms, waldenstrom, macroglobulinaemia, macroglobulinemia de waldenstrom'],
  ['myelodysplastic-syndrome', 'Myelodysplastic syndrome (MDS)', 'varies', 'D46 C93.1 C94.6', 'mds, myelodysplasia, pre-leukemia, refractory anemia, cmml, chronic myelomonocytic leukemia, myelodysplastic/myeloproliferative neoplasms; preleukemia, refractory anaemia, sindromes mielodisplasicos'],
  ['myeloproliferative-neoplasm', 'Myeloproliferative neoplasm (MPN)', 'can-wait', 'D45 D47', 'mpn, polycythemia vera, pv, essential thrombocythemia, myelofibrosis, blood too thick, castleman disease, ptld; polycythaemia, essential thrombocythaemia, neoplasias mieloproliferativas'],
  ['mast-cell', 'Mast cell disease', 'varies', 'C96.2 C94.3 D47.0', 'mastocytosis, systemic mastocytosis, mast cell cancer, mast cell leukemia; mastocitosis'],
  ['histiocytosis', 'Histiocytosis and other rare blood cancers', 'varies', 'C96', 'langerhans cell histiocytosis, lch, histiocytic sarcoma, erdheim-chester disease; histiocitosis', allAges],
]);
