import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** @returns what the records of the benchmark are made of, or `undefined` where the real directories are absent */
export function readSources(folder) {
  if (!existsSync(folder)) return undefined;
  const rows = (file) => Papa.parse(readFileSync(new URL(file, folder), 'utf8'), { header: true, skipEmptyLines: true }).data;
  const people = rows('nppes-individuals.csv');
  const sites = rows('nci-trial-sites.csv').filter(({ org_country, lat }) => org_country === 'United States' && lat);
  const unique = (values) => [...new Set(values.map((value) => titleCase((value ?? '').trim())).filter(Boolean))];
  const practitioners = readFileSync(new URL('plan-net/Practitioner.ndjson', folder), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).name?.[0]);
  return {
    firstNames: unique([...people.map((row) => row['Provider First Name']), ...practitioners.map((name) => name?.given?.[0])]),
    lastNames: unique([...people.map((row) => row['Provider Last Name (Legal Name)']), ...practitioners.map((name) => name?.family)]),
    specialties: people.map((row) => row['Healthcare Provider Taxonomy Code_1']).filter(Boolean),
    institutions: [...new Set(sites.map(({ org_family, org_name }) => org_family || org_name))].slice(0, 64),
    places: [
      ...rows('us-hospitals.csv').map(({ city, state, LAT, LON }) => ({
        city: titleCase(city),
        state,
        latitude: Number(LAT),
        longitude: Number(LON),
      })),
      ...sites.map(({ org_city, org_state_or_province, lat, lon }) => ({
        city: org_city,
        state: org_state_or_province,
        latitude: Number(lat),
        longitude: Number(lon),
      })),
    ].filter(({ latitude, longitude }) => Number.isFinite(latitude) && Number.isFinite(longitude)),
  };
}

const titleCase = (name) => name.toLowerCase().replace(/(^|[\s'-])\p{L}/gu, (start) => start.toUpperCase());
