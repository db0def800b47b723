import { groupsOf } from "./groups-of.ts";

/** Organisations and movements: short and long names, and spellings of those that come from Arabic. */
export const organisations = groupsOf(`
PBB, Perserikatan Bangsa-Bangsa, United Nations
Dewan Keamanan PBB, DK PBB
WHO, Organisasi Kesehatan Dunia
IMF, Dana Moneter Internasional
WTO, Organisasi Perdagangan Dunia
IAEA, Badan Energi Atom Internasional
ICC, Mahkamah Pidana Internasional
ICJ, Mahkamah Internasional
Uni Eropa, European Union
NATO, Pakta Pertahanan Atlantik Utara
ASEAN, Perhimpunan Bangsa-Bangsa Asia Tenggara
OKI, OIC, Organisasi Kerja Sama Islam, Organisasi Konferensi Islam
Liga Arab, Arab League
Bank Dunia, World Bank
Gerakan Non-Blok, GNB
Palang Merah Internasional, ICRC
Hizbullah, Hezbollah, Hizbollah, Hisbullah
Ansarullah, Ansharullah, Ansar Allah
Houthi, Huthi, Hutsi
Jihad Islam, Islamic Jihad
Taliban, Thaliban
Al-Qaeda, Al-Qaidah, Al-Qaida, Alqaeda
ISIS, ISIL, Daesh, NIIS
Ikhwanul Muslimin, Muslim Brotherhood
Al-Jazeera, Aljazeera, Al-Jazirah
Al-Azhar, Al Azhar, Alazhar
Mossad, Mosad
Peshmerga, Pesymerga
Kurdi, Kurdish
KPK, Komisi Pemberantasan Korupsi
DPR, Dewan Perwakilan Rakyat
MPR, Majelis Permusyawaratan Rakyat
DPD, Dewan Perwakilan Daerah
KPU, Komisi Pemilihan Umum
Mahkamah Konstitusi, MK
TNI, Tentara Nasional Indonesia
Polri, Kepolisian Republik Indonesia
BPS, Badan Pusat Statistik
BMKG, Badan Meteorologi Klimatologi dan Geofisika
BNPB, Badan Nasional Penanggulangan Bencana
Bank Indonesia, BI
OJK, Otoritas Jasa Keuangan
MUI, Majelis Ulama Indonesia
NU, Nahdlatul Ulama, Nahdatul Ulama, Nahdhatul Ulama
Muhammadiyah, Muhamadiyah
BUMN, Badan Usaha Milik Negara
Pemilu, Pemilihan Umum
Pilkada, Pemilihan Kepala Daerah
HAM, Hak Asasi Manusia
APBN, Anggaran Pendapatan dan Belanja Negara
RUU, Rancangan Undang-Undang
UU, Undang-Undang
Covid-19, Covid, Korona, Corona
`);
