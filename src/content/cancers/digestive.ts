import { describeFamily } from '../describe-family.ts';
import { oncology } from '../specialties.ts';

const digestive = [...oncology, 'surgicalOncology', 'gastroenterology'] as const;
const bowel = [...digestive, 'colorectalSurgery'] as const;
const liver = [...digestive, 'hepatology', 'transplantSurgery'] as const;

/** Sources and standing of the paces: `describeFamily`. */
export const digestiveCancers = describeFamily('digestive', digestive, [
  ['colorectal', 'Colon or rectal cancer', 'can-wait', 'C18 C19 C20 C26.0', 'colorectal cancer, colon cancer, bowel cancer, rectal cancer, rectum, large intestine, crc; colan, collon, colo rectal, cancer de colon, cancer de recto, cancer colorrectal', bowel],
  ['appendix', 'Appendix cancer', 'varies', 'C18.1', 'appendiceal cancer, pseudomyxoma peritonei, pmp; appendicial, cancer de apendice', bowel],
  ['anal', 'Anal cancer', 'can-wait', 'C21', 'anus, cancer of the anus; cancer de ano', bowel],
  ['esophageal', 'Esophageal cancer', 'varies', 'C15', 'esophagus, food pipe, gullet; oesophageal cancer, oesophagus, esophegus, esophogus, cancer de esofago'],
  ['stomach', 'Stomach cancer', 'varies', 'C16', 'gastric cancer, stomach, gastroesophageal junction, gej; stomache, stomic, cancer de estomago, cancer gastrico'],
  ['small-intestine', 'Small intestine cancer', 'varies', 'C17', 'small bowel cancer, duodenal cancer, duodenum, jejunum, ileum; cancer de intestino delgado'],
  ['liver', 'Liver cancer', 'varies', 'C22', 'hepatocellular carcinoma, hepatocellular cancer, hcc, hepatoma, hepatic cancer; lever cancer, cancer de higado', liver],
  ['bile-duct', 'Bile duct cancer', 'varies', 'C22.1 C24', 'cholangiocarcinoma, cholangio, klatskin tumor, ampullary cancer, ampulla of vater, biliary cancer; colangiocarcinoma, cancer de vias biliares', liver],
  ['gallbladder', 'Gallbladder cancer', 'varies', 'C23', '; gall bladder cancer, cancer de vesicula biliar', liver],
  ['pancreatic', 'Pancreatic cancer', 'varies', 'C25', 'pancreas, pancreatic adenocarcinoma, pdac; pancriatic, pancreatice, pancreus, cancer de pancreas'],
  ['gist', 'Gastrointestinal stromal tumor (GIST)', 'can-wait', 'C49.A', 'gist, gi stromal tumor, stromal tumor; gastrointestinal stromal tumour, tumores de estroma gastrointestinal'],
  ['peritoneal', 'Cancer of the lining of the belly', 'varies', 'C48.1 C48.2 C48.8', 'peritoneal cancer, primary peritoneal cancer, peritoneum, abdominal lining; cancer primario de peritoneo, cancer de primario de peritoneo', [...digestive, 'gynecologicOncology']],
  ['other-digestive', 'Other digestive cancer', 'varies', 'C26', 'spleen cancer; cancer digestivo'],
]);
