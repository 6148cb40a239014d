/** A point on Earth in decimal degrees (WGS 84), north and east positive. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** Where a search starts from. Made from a ZIP code, a city, or the device's own position. */
export interface Place extends Position {
  /** What the patient sees: "02115", "Boston, MA", or "your location". */
  readonly label: string;
  /** Two-letter US state or territory code where it is known; decides which remote visits are open to the patient. */
  readonly state: string | undefined;
}
