import { expect } from '@open-wc/testing';
import { cancerTypes } from '../../src/content/cancer-types.ts';
import '../support/learn-everything.ts';
import { specialtyName } from '../../src/content/specialty-name.ts';
import { specialtyTreats } from '../../src/content/specialty-treats.ts';

const coded = (code: string, cancer: string) => specialtyTreats({ code, name: '' }, cancer);
const named = (name: string, cancer: string) => specialtyTreats({ name }, cancer);

describe('specialtyTreats', () => {
  it('knows NUCC codes', () => {
    expect(coded('207RH0003X', 'breast')).to.equal(true);
    expect(coded('207VX0201X', 'ovarian')).to.equal(true);
    expect(coded('207VX0201X', 'prostate')).to.equal(false);
    for (const code of ['363L00000X', '122300000X', '207RC0000X', '1835X0200X']) expect(coded(code, 'breast'), code).to.equal(false);
    expect(specialtyName('207RH0003X')).to.equal('Hematology & Oncology');
    expect(specialtyName('122300000X')).to.equal(undefined);
  });

  it('knows names as directories write them', () => {
    for (const name of ['Hematology & Oncology', 'Internal Medicine, Hematology & Oncology', 'HEMATOLOGY/ONCOLOGY', 'Medical Oncology', 'Oncology', 'SURGICAL ONCOLOGY', 'Radiation Oncology', 'Breast surgery', 'Surgery, Surgical Oncology']) {
      expect(named(name, 'breast'), name).to.equal(true);
    }
    for (const name of ['Dermatology', 'Physical Therapist', 'Gynecologic Oncology', 'Nurse Practitioner', 'Oncology Nurse', 'NURSE PRACTITIONER', 'Dentist', 'Cardiology', 'Family Medicine', 'Pharmacist, Oncology', 'Pediatric Hematology-Oncology', 'Radiation Therapist']) {
      expect(named(name, 'breast'), name).to.equal(false);
    }
    expect(named('Gynecological/Oncology', 'ovarian')).to.equal(true);
    expect(named('GYNECOLOGICAL ONCOLOGY', 'ovarian')).to.equal(true);
    expect(named('Pediatrics, Pediatric Hematology-Oncology', 'wilms')).to.equal(true);
    expect(named('Dermatology', 'melanoma')).to.equal(true);
    expect(named('Breast surgery', 'lung')).to.equal(false);
  });

  it('knows them cut short, as offices write them', () => {
    for (const [name, yes, no] of [
      ['Hem/Onc', 'breast', undefined], ['Heme/Onc', 'multiple-myeloma', undefined], ['Med Onc', 'lung', undefined], ['Rad Onc', 'prostate', undefined], ['Onc', 'breast', undefined],
      ['Gyn Onc', 'ovarian', 'prostate'], ['GYN/ONC', 'cervical', 'breast'], ['Surg Onc', 'pancreatic', 'prostate'], ['Peds Heme/Onc', 'wilms', 'breast'], ['Peds BMT', 'acute-lymphoblastic-leukemia', 'lung'],
      ['BMT', 'multiple-myeloma', 'breast'], ['Malignant Heme', 'multiple-myeloma', 'lung'], ['Bone Marrow Transplant', 'multiple-myeloma', 'prostate'], ['Ortho Onc', 'osteosarcoma', undefined],
    ] as const) {
      expect(named(name, yes), `${name}: ${yes}`).to.equal(true);
      if (no) expect(named(name, no), `${name}: ${no}`).to.equal(false);
    }
    for (const name of ['Concierge medicine', 'Hemorrhoid clinic']) expect(named(name, 'breast'), name).to.equal(undefined);
    for (const name of ['Cardio-Oncology', 'Psycho-Oncology']) expect(named(name, 'breast'), name).to.equal(false);
  });

  it('takes oncology of one part of the body for that part only', () => {
    for (const [name, yes, no] of [
      ['Breast Medical Oncology', 'breast', 'lung'], ['Medical Oncology - Breast', 'breast', 'prostate'], ['Breast Radiation Oncology', 'breast', 'prostate'],
      ['Uro-Oncology', 'prostate', 'breast'], ['Genitourinary Medical Oncology', 'prostate', 'breast'], ['GU Oncology', 'bladder', 'lung'],
      ['Dermatologic Oncology', 'melanoma', 'breast'], ['Cutaneous Oncology', 'melanoma', 'lung'], ['GI Oncology', 'colorectal', 'breast'],
      ['Thoracic Oncology', 'lung', 'breast'], ['Ocular Oncology', 'eye', 'lung'], ['Neuro-Oncology', 'glioblastoma', 'breast'], ['Endocrine Oncology', 'thyroid', 'breast'],
    ] as const) {
      expect([named(name, yes), named(name, no)], name).to.deep.equal([true, false]);
    }
  });

  it('does not know the rest', () => {
    expect(named('Wellness', 'breast')).to.equal(undefined);
    expect(named('', 'breast')).to.equal(undefined);
    expect(named('Oncology', 'no-such-cancer')).to.equal(undefined);
  });

  it('gives every type a specialty by code and name', () => {
    for (const { id, specialties } of cancerTypes) {
      expect(coded(specialties[0]!, id), id).to.equal(true);
      expect(named(specialtyName(specialties[0]!)!, id), id).to.equal(true);
    }
  });
});
