import type { Specialist, SpecialistLocation } from '../../model/specialist.ts';
import type { Note } from './reading-report.ts';
import * as read from './read-value.ts';

type Field = readonly [read: (values: unknown[] | undefined, note: Note) => unknown, headers?: string];

/**
 * Field of a specialist → how it is read, and a pattern for the column names people use for it beside its own: letters
 * and digits only, lower case, without digits at the end.
 */
export const specialistFields = {
  id: [read.text, '(doctor|record)id|identifier'],
  npi: [read.npi, 'npinumber|nationalprovideridentifier'],
  name: [read.text, '(full|org|display)name|provider|specialist'],
  credentials: [read.credentials, 'cred(ential(s|text)?)?|degrees?'],
  cancers: [read.commaList, '(typesof)?(cancer|tumou?r|disease|condition)(type|site|focus)?s?(treated)?|treats'],
  specialties: [read.specialties, '(primary|secondary|sub|medical|clinical)?special(i?ty|ties|i[sz]ation)|(pri|sec)spec|(healthcareprovider)?taxonom(y(code)?|ies)'],
  institution: [read.title, '(hospital|facility|organization|group)(name)?|(cancer)?center|institution|(hospital)?affiliations?|orgfamily|practicename|employer'],
  designations: [read.list, '(designation|accreditation)s?'],
  photo: [read.address, 'photourl|image(url)?|picture|headshot'],
  languages: [read.languages, '(spoken)?languages?(spoken)?'],
  insurance: [read.commaList, '(accepted)?insurances?(accepted|plans)?|healthplans|plansaccepted|payers|payors|networks'],
  gender: [read.gender, 'gendercode|sex|gndr'],
  ages: [read.ages, '(patient)?ages(seen|treated)?|agegroups?'],
  visitKinds: [read.visits, 'visits|visit(kind|types?)|appointmenttypes'],
  statesServed: [read.states, 'licensed(states|in)|statelicenses'],
  covers: [read.list, 'treatments(covered)?'],
  acceptsNewPatients: [read.answer, '(accept(s|ing)?|taking)?newp(atien)?ts|accepting(patients)?'],
  verifiedOn: [read.date, '(last|date)?verified(on|date)?|verificationdate|last(checked|reviewed|updated)|checkedon'],
  eligibility: [read.paragraph, 'whomaycome|referral'],
  price: [read.paragraph, 'cost|fee'],
  turnaroundDays: [read.days, 'turnaround(time)?'],
  profileUrl: [read.link, 'url|link|(profile|bio)(url|link)?|web(page|site)?'],
  bookingUrl: [read.link, 'booking|(booking|appointment|schedul(e|ing))(url|link|online)|bookonline'],
  requestEndpoint: [read.address],
  records: [read.address, 'recordsurl'],
} satisfies Partial<Record<keyof Specialist, Field>>;

/** The same for a location; in a CSV its columns stand in the specialist's row. What both have is named above. */
export const locationFields = {
  name: [read.title, '(location|clinic|site)(name)?|officename|practicelocation|building|campus'],
  street: [read.title, '(street)?address(line)?|addr|adrln|firstline|line1'],
  city: [read.title, 'city(town|name)|town'],
  state: [read.state, 'state(name|(or)?province)|province|st'],
  postalCode: [read.text, 'zip(code|postalcode)?|postal|postcode'],
  country: [read.country, 'country(code|name)'],
  latitude: [read.degrees, 'lat'],
  longitude: [read.degrees, 'lon|long|lng'],
  phone: [read.phone, '(office|work|main|appointment|tele)?phone(number|no)?|tel|contactnumber'],
  bookingUrl: [read.link],
  acceptsNewPatients: [read.answer],
  visitKinds: [read.visits],
  hours: [read.text, '(office|opening)hours|hoursofoperation'],
} satisfies Record<keyof SpecialistLocation, Field>;
