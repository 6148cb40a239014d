/** A center's own list, as its web team would write it. */
export const hospitalOverride = {
  records: [
    { id: 'harbor-history-form', name: 'Harbor health history form', why: 'It saves time at the visit.', need: 'to-book', holder: 'patient', form: 'Eight pages, from our website', ask: 'Where do I find the health history form?' },
    { id: 'imaging-discs', need: 'not-wanted', notes: ['We take scans by upload only.'] },
    { id: 'contacts', remove: true },
  ],
  order: ['harbor-history-form', 'pathology-report'],
  destinations: [
    { id: 'records', takes: 'records', name: 'Harbor Cancer Center', attention: 'Second opinion office', street: '1 Pier Road', city: 'Boston', state: 'MA', postalCode: '02115', phone: '617-555-0140', fax: '617-555-0141', hours: 'Mo-Fr 08:00-17:00', reference: 'HCC-20418' },
    { id: 'lab', takes: 'pathology', name: 'Harbor Cancer Center', attention: 'Pathology consults', street: '3 Pier Road', city: 'Boston', state: 'MA', postalCode: '02115', phone: '617-555-0150', reference: 'HCC-20418' },
    { id: 'images', takes: 'images', name: 'Harbor imaging library', uploadUrl: 'https://images.harbor.example/upload' },
  ],
  review: { by: 'Ana Silva, MD', role: 'Chief of oncology', date: '2026-12-01' },
};

/** One specialist of the center wants scans after all. */
export const specialistOverride = { records: [{ id: 'imaging-discs', need: 'to-book', notes: ['Dr. Silva reads the scans herself.'] }] };

/** What goes wrong in such files: a wrong word, a core record taken away, a field that is none. */
export const badOverride = {
  records: [
    { id: 'pathology-report', remove: true },
    { id: 'recent-labs', need: 'maybe' },
    { id: 'our-form' },
    { id: 'treatment-summary', color: 'red' },
  ],
  ordre: ['recent-labs'],
};
