/**
 * How a value is read and checked:
 * `text` kept as written · `title` the same, capitals made readable · `long` a paragraph · `list` several texts ·
 * the rest are named after what they hold.
 */
export type FieldKind =
  | 'text' | 'title' | 'long' | 'list' | 'commaList' | 'cancers' | 'specialties' | 'languages' | 'states' | 'ages' | 'visits'
  | 'boolean' | 'gender' | 'date' | 'days' | 'npi' | 'credentials' | 'link' | 'url' | 'phone' | 'state' | 'postalCode' | 'country' | 'degrees';

/** Field of a specialist → how it is read, and the column names people use for it: letters and digits only, lower case. */
export const specialistFields = {
  id: ['text', 'id doctorid recordid identifier'],
  npi: ['npi', 'npi npinumber nationalprovideridentifier'],
  name: ['title', 'name fullname orgname displayname doctor doctors physician provider specialist surgeon oncologist'],
  credentials: ['credentials', 'credentials credential credentialtext cred degree degrees'],
  cancers: ['cancers', 'cancers cancer cancertype cancertypes typesofcancer cancerstreated cancertypestreated treats diseasesite diseasesites diseases tumortype tumortypes tumorsite tumorsites conditions conditionstreated'],
  specialties: ['specialties', 'specialties specialty speciality specialization prispec primaryspecialty secspec secondaryspecialty secondaryspecialties subspecialty subspecialties taxonomy taxonomycode healthcareprovidertaxonomycode taxonomies'],
  institution: ['title', 'institution hospital center cancercenter facility facilityname hospitalname organization organizationname affiliation affiliations hospitalaffiliation orgfamily group groupname practicename employer'],
  designations: ['list', 'designations designation accreditation accreditations'],
  photo: ['url', 'photo photourl image imageurl picture headshot'],
  languages: ['languages', 'languages language languagesspoken spokenlanguages'],
  insurance: ['commaList', 'insurance insurances insuranceaccepted insurancesaccepted acceptedinsurance insuranceplans plansaccepted healthplans payers payors networks'],
  gender: ['gender', 'gender sex gndr gendercode'],
  ages: ['ages', 'ages agegroup agegroups agesseen agestreated patientages'],
  visitKinds: ['visits', 'visitkinds visitkind visittypes visittype visits appointmenttypes'],
  statesServed: ['states', 'statesserved licensedstates licensedin statelicenses'],
  covers: ['list', 'covers treatments treatmentscovered'],
  acceptsNewPatients: ['boolean', 'acceptsnewpatients acceptingnewpatients acceptnewpatients newpatients accepting acceptingpatients takingnewpatients'],
  verifiedOn: ['date', 'verifiedon verified verifieddate lastverified dateverified verificationdate lastchecked checkedon'],
  eligibility: ['long', 'eligibility whomaycome referral'],
  price: ['long', 'price cost fee'],
  turnaroundDays: ['days', 'turnarounddays turnaround turnaroundtime'],
  profileUrl: ['link', 'profileurl profile profilelink bio biourl webpage website url web link'],
  bookingUrl: ['link', 'bookingurl booking bookinglink bookonline appointmenturl appointmentlink scheduleonline scheduleurl schedulingurl'],
  requestEndpoint: ['url', 'requestendpoint'],
  records: ['url', 'records recordsurl'],
} as const satisfies Record<string, readonly [FieldKind, string]>;

/** The same for a location; in a CSV its columns stand in the specialist's row. */
export const locationFields = {
  name: ['title', 'locationname location clinic clinicname officename practicelocation sitename site building campus'],
  street: ['title', 'street address address1 addressline1 addressline streetaddress addr addr1 adrln1 firstline line1'],
  city: ['title', 'city citytown cityname town'],
  state: ['state', 'state statename stateprovince stateorprovince province st'],
  postalCode: ['postalCode', 'postalcode zip zipcode postcode postal zip5 zippostalcode'],
  country: ['country', 'country countrycode countryname'],
  latitude: ['degrees', 'latitude lat'],
  longitude: ['degrees', 'longitude lon lng long'],
  phone: ['phone', 'phone phonenumber phoneno tel telephone telephonenumber telephoneno officephone workphone mainphone appointmentphone contactnumber'],
  bookingUrl: ['link', ''],
  acceptsNewPatients: ['boolean', ''],
  visitKinds: ['visits', ''],
  hours: ['text', 'hours officehours openinghours hoursofoperation'],
} as const satisfies Record<string, readonly [FieldKind, string]>;

/** Columns that are part of a field, or say something about the row. */
const partFields = {
  firstName: 'firstname givenname first fname',
  middleName: 'middlename middle middleinitial mi',
  lastName: 'lastname surname familyname last lname',
  suffix: 'suffix suff namesuffix namesuffixtext',
  street2: 'address2 addressline2 addr2 adrln2 secondline suite unit',
  moreSpecialties: 'secspecall',
  isPrimary: 'healthcareproviderprimarytaxonomyswitch',
  telehealth: 'telehealth telehlth telemedicine virtualvisits videovisits',
  deactivatedOn: 'npideactivationdate deactivationdate',
  reactivatedOn: 'npireactivationdate reactivationdate',
  locations: 'locations addresses practicelocations offices',
  nested: 'basic position geo geolocation coordinates contact',
} as const;

export type SpecialistField = keyof typeof specialistFields;
export type LocationField = keyof typeof locationFields;
/** What a column can mean; a location's own name is told apart from the specialist's. */
export type Column = SpecialistField | Exclude<LocationField, 'name'> | 'locationName' | keyof typeof partFields;

const columns = new Map<string, Column>();
for (const [table, rename] of [[specialistFields, 'name'], [locationFields, 'locationName'], [partFields, '']] as const) {
  for (const [field, entry] of Object.entries(table)) {
    const column = (field === 'name' ? rename : field) as Column;
    for (const word of (typeof entry === 'string' ? entry : entry[1]).split(' ')) if (word && !columns.has(word)) columns.set(word, column);
  }
}

/** Someone else's address, a number that isn't for patients, a former name: never shown. */
const notForPatients = /mailing|fax|billing|home|mobile|cell|other(?!special|language)|authorized|emergency/;
const owner = /^(provider|doctor|physician|specialist|org|office|practice|clinic|hospital|facility|location|the)(?=.)/;

/**
 * What a column of a spreadsheet or a key of JSON means: "ZIP Code", "postal_code", "Provider Last Name (Legal Name)".
 *
 * @returns `undefined` where nothing we show
 */
export function understandColumn(header: string): Column | undefined {
  const plain = header.slice(0, 200).normalize('NFD').replace(/['’]s\b|\(.*?\)/g, '').toLowerCase().replace(/[^a-z\d]/g, '');
  if (notForPatients.test(plain)) return undefined;
  const word = plain.replace('businesspracticelocationaddress', '');
  const short = word.replace(owner, '');
  // A "Location ID" numbers the place, not the specialist.
  if (/^(id|npi)$/.test(short) && short !== word && !/^(prov|doc|phys|spec)/.test(word)) return undefined;
  return columns.get(word) ?? columns.get(word.replace(/\d+$/, '')) ?? columns.get(short) ?? columns.get(short.replace(/\d+$/, ''));
}
