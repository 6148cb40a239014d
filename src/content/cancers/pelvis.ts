import { describeFamily } from '../describe-family.ts';
import { oncology } from '../specialties.ts';

/** Sources and standing of the paces: `describeFamily`. */
export const gynecologicCancers = describeFamily('gynecologic', [...oncology, 'gynecologicOncology'], [
  ['cervical', 'Cervical cancer', 'varies', 'C53', 'cervix, neck of the womb; servical, cervicle, cervial, cancer de cuello uterino, cancer cervical, cancer del cervix'],
  ['uterine', 'Uterine (endometrial) cancer', 'can-wait', 'C54 C55', 'endometrial cancer, uterus, womb cancer, endometrium; uteran, utrine, cancer de utero, cancer de endometrio, cancer de la matriz'],
  ['uterine-sarcoma', 'Uterine sarcoma', 'varies', 'C54.2', 'leiomyosarcoma of the uterus, womb sarcoma, endometrial stromal sarcoma; sarcoma de utero, sarcoma uterino'],
  ['ovarian', 'Ovarian or fallopian tube cancer', 'varies', 'C56 C57', 'ovary, ovaries, ovarian cancer, ovarian germ cell tumors, ovarian epithelial cancer, fallopian tube cancer; ovariun, overian, ovarion, cancer de ovario, trompas de falopio, epitelial de ovarios, tumor de ovario'],
  ['vaginal', 'Vaginal cancer', 'varies', 'C52', 'vagina; cancer de vagina'],
  ['vulvar', 'Vulvar cancer', 'can-wait', 'C51', 'vulva, vulval cancer; cancer de vulva'],
  ['gestational-trophoblastic', 'Cancer that starts with a pregnancy (GTD)', 'urgent', 'C58', 'gestational trophoblastic disease, gtd, gtn, choriocarcinoma, molar pregnancy, placenta; enfermedad trofoblastica de la gestacion'],
]);

const urinary = [...oncology, 'urology'] as const;

export const urinaryCancers = describeFamily('urinary-and-male', urinary, [
  ['prostate', 'Prostate cancer', 'can-wait', 'C61', 'prostate; prostrate cancer, prostat, prostite, cancer de prostata'],
  ['bladder', 'Bladder cancer', 'varies', 'C67 C68.8 C68.9', 'bladder, urothelial cancer, urothelial carcinoma, transitional cell carcinoma; blader, bladdar, cancer de vejiga'],
  ['kidney', 'Kidney cancer', 'can-wait', 'C64', 'renal cell cancer, renal cancer, renal cell carcinoma, rcc; kidny, kidnee, cancer de rinon, cancer de celulas renales'],
  ['upper-urinary', 'Cancer of the kidney drain or ureter', 'varies', 'C65 C66', 'ureter, renal pelvis, transitional cell cancer of the renal pelvis and ureter, upper tract urothelial, utuc; celulas de transicion de pelvis renal y de ureter'],
  ['urethral', 'Cancer of the urethra', 'varies', 'C68', 'urethral cancer, urethra; cancer de uretra'],
  ['testicular', 'Testicular cancer', 'varies', 'C62', 'testicle, testicles, testis, testicular germ cell tumor, seminoma, non-seminoma, ball cancer; testical, cancer de testiculo'],
  ['penile', 'Penis cancer', 'varies', 'C60 C63', 'penile cancer, scrotum; penial, cancer de pene'],
]);
