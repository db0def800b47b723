import { IANAZone, Info, type Zone } from "luxon";

const DAY = 86_400_000;
const MINUTE = 60_000;

/**
 * A zone that asks `Intl` once a UTC day. Where the offsets at a day's two ends are the same, it holds in between:
 * no zone of the tz database has ever changed twice within two days.
 */
class RememberingZone extends IANAZone {
  readonly #midnights = new Map<number, number>();

  override offset(instant: number): number {
    const day = Math.floor(instant / DAY);
    const here = this.#atMidnight(day);
    return here === this.#atMidnight(day + 1) ? here : super.offset(instant);
  }

  /** Offset of all instants for a day around, or null where it changes. */
  steady(instant: number): number | null {
    const day = Math.floor(instant / DAY);
    const here = this.#atMidnight(day);
    for (const other of [day - 1, day + 1, day + 2]) if (this.#atMidnight(other) !== here) return null;
    return here;
  }

  #atMidnight(day: number): number {
    const known = this.#midnights.get(day);
    if (known !== undefined) return known;
    const offset = super.offset(day * DAY);
    this.#midnights.set(day, offset);
    return offset;
  }
}

const zones = new Map<string, Zone>();

/** Luxon's zone of a name, one that remembers where it can. */
export function zoneNamed(name: string): Zone {
  let zone = zones.get(name);
  if (!zone) {
    const found = Info.normalizeZone(name);
    zone = found instanceof IANAZone && found.isValid ? new RememberingZone(name) : found;
    zones.set(name, zone);
  }
  return zone;
}

/**
 * The instant at which clocks of a zone show what UTC's clocks show at `local`; null where the zone's offset changes
 * within a day, and which of two instants is meant, or whether there is one, must be weighed.
 */
export function plainInstant(local: number, zone: string): number | null {
  const found = zoneNamed(zone);
  const offset = found instanceof RememberingZone ? found.steady(local) : null;
  return offset === null || Number.isNaN(offset) ? null : local - offset * MINUTE;
}

/** What a zone's clocks show at an instant. */
export interface Clock {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** `HH:mm:ss.sss` */
  readonly time: string;
  /** `+07:00` */
  readonly offset: string;
}

/** Null beyond the years 0 to 9999, and where the offset has seconds: before zones were agreed on. */
export function clockAt(instant: number, zone: string): Clock | null {
  const offset = zoneNamed(zone).offset(instant);
  const local = new Date(instant + offset * MINUTE);
  if (!Number.isInteger(offset) || Number.isNaN(local.getTime())) return null;
  const text = local.toISOString();
  if (text.length !== 24) return null;
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) =>
    String(part).padStart(2, "0"),
  );
  return {
    day: text.slice(0, 10),
    time: text.slice(11, 23),
    offset: `${offset < 0 ? "-" : "+"}${hours}:${minutes}`,
  };
}
