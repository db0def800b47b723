import fs from "node:fs/promises";
import path from "node:path";
import { random } from "./random.ts";

const WORDS =
  "pelabuhan warga pemerintah kota panen padi nelayan kapal jembatan sekolah guru pasar harga beras banjir hujan sungai laut gunung jalan kereta listrik anggaran rapat dewan laporan peneliti kampus rumah sakit dokter vaksin pertandingan pelatih gelar turnamen pameran seni musik film teknologi jaringan data perusahaan pekerja upah ekspor impor tambang hutan taman festival upacara pemilih suara sidang hakim perkara berita sumber saksi kabar pagi malam pekan bulan tahun besar kecil baru lama utama penting cepat lambat naik turun dibuka ditutup diperbaiki dibangun disetujui ditunda dikirim diterima menurut mengatakan menyebutkan meminta menolak menunggu yang dan dengan untuk dari pada dalam oleh akan telah sudah belum masih juga".split(
    " ",
  );
const SECTIONS = [
  "nasional",
  "ekonomi",
  "olahraga",
  "teknologi",
  "hiburan",
  "dunia",
  "kesehatan",
  "pendidikan",
];
const PLACES = ["Tanjung Arum", "Kota Laksana", "Muara Teduh", "Bukit Jati", "Pulau Seroja"];
const MINUTES_APART = 52;

/** A portal of `count` invented articles over about five years at 50,000, half wire copy, half Markdown; same seed, same bytes. */
export async function writeCorpus(folder: string, count: number, seed = 12_345): Promise<void> {
  const next = random(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item;
  const sentence = (): string => {
    const words = Array.from({ length: 8 + Math.floor(next() * 9) }, () => pick(WORDS)).join(" ");
    return `${words[0]?.toUpperCase()}${words.slice(1)}.`;
  };
  const paragraphs = (): string[] =>
    Array.from({ length: 8 + Math.floor(next() * 6) }, () => `${sentence()} ${sentence()} ${sentence()}`);
  const list = (ids: readonly string[], more: (id: string) => string) =>
    ids.map((id) => `- id: ${id}\n  name: ${id}\n${more(id)}`).join("");
  const people = Array.from({ length: 60 }, (_, index) => `wartawan-${index}`);
  const topics = Array.from({ length: 200 }, (_, index) => `topik-${index}`);
  await write(
    path.join(folder, "_portal/site.yaml"),
    "name: Koran Uji\nurl: https://example.org/\noutlets: [Koran Uji]\n",
  );
  await write(
    path.join(folder, "_portal/sections.yaml"),
    list(SECTIONS, () => "  nav: true\n"),
  );
  await write(
    path.join(folder, "_portal/authors.yaml"),
    list(people, (id) => `  initials: [w${id.slice(9)}]\n`),
  );
  await write(
    path.join(folder, "_portal/sources.yaml"),
    list(["kantorsatu", "kantordua", "kantortiga"], () => ""),
  );
  await write(
    path.join(folder, "_portal/topics.yaml"),
    list(topics, () => ""),
  );

  const headlines: string[] = [];
  const start = Date.UTC(2026, 9, 31, 16) - count * MINUTES_APART * 60_000;
  for (let index = 0; index < count; index += 1) {
    const when = new Date(start + index * MINUTES_APART * 60_000);
    const stamp = `${when.toISOString().slice(0, 16).replace("T", " ")}`;
    const headline = `${Array.from({ length: 6 + Math.floor(next() * 3) }, () => pick(WORDS)).join(" ")} ${index}`;
    const also = index > 200 && next() < 0.5 ? headlines[index - 1 - Math.floor(next() * 200)] : undefined;
    const person = Math.floor(next() * people.length);
    const body = paragraphs();
    const topic = [pick(topics), pick(topics)];
    const front = [
      `date: ${stamp}`,
      `section: ${pick(SECTIONS)}`,
      `topics: [${[...new Set(topic)].join(", ")}]`,
    ];
    const wire = index % 2 === 0;
    const name = `${when.toISOString().slice(0, 7).replace("-", "/")}/${when.toISOString().slice(0, 10)}-berita-${index}`;
    if (wire) {
      const counts = `${Math.floor(next() * 40)}\n\n${Math.floor(next() * 9000)}`;
      const [first, ...rest] = body;
      const text = [
        headline,
        counts,
        `${pick(PLACES)}, Koran Uji – ${first}`,
        ...rest.slice(0, -1),
        `${rest.at(-1)} (w${person}/kantorsatu)`,
      ];
      if (also) text.push("Baca juga:", also);
      await write(
        path.join(folder, `${name}.txt`),
        `---\n${front.join("\n")}\n---\n${text.join("\n\n")}\n\nDISKUSI:\n`,
      );
    } else {
      front.push(
        `headline: "${headline}"`,
        `standfirst: "${sentence()}"`,
        `authors: [${people[person]}]`,
        "sources: [kantordua]",
      );
      const text = [
        body[0],
        `## ${sentence().slice(0, -1)}`,
        ...body.slice(1),
        ...(also ? [`Baca juga: ${also}`] : []),
      ];
      await write(path.join(folder, `${name}.md`), `---\n${front.join("\n")}\n---\n\n${text.join("\n\n")}\n`);
    }
    headlines.push(headline);
  }
}

const made = new Set<string>();

async function write(file: string, text: string): Promise<void> {
  const folder = path.dirname(file);
  if (!made.has(folder)) {
    await fs.mkdir(folder, { recursive: true });
    made.add(folder);
  }
  await fs.writeFile(file, text);
}
