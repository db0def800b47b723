import { groupsOf } from "./groups-of.ts";

/** Terms and names of Islam, each with the spellings that its letters have in Latin script. */
export const islam = groupsOf(`
Alquran, Al-Qur'an, Quran, Al-Quran
Hadis, Hadits, Hadith
Sunah, Sunnah
Syariah, Syariat, Sharia, Shariah, Syari'ah
Fikih, Fiqih, Fiqh
Salat, Shalat, Sholat, Solat
Zakat, Zakah
Sedekah, Shadaqah, Sodaqoh, Shodaqoh
Infak, Infaq
Wakaf, Waqaf
Ramadan, Ramadhan, Romadhon
Idulfitri, Idul Fitri, Eid al-Fitr, Lebaran
Iduladha, Idul Adha, Eid al-Adha, Idul Kurban
Kurban, Qurban
Haji, Hajj
Umrah, Umroh
Kakbah, Ka'bah, Kaabah
Masjidilharam, Masjidil Haram
Masjid Nabawi, Masjidil Nabawi
Al-Aqsa, Al-Aqsha, Aqsa, Aqsha, Alaqsa
Asyura, Ashura, Asyuro
Arbain, Arba'in, Arbaeen
Maulid, Maulud, Mawlid
Isra Mikraj, Isra Miraj
Zikir, Dzikir, Dhikr
Takwa, Taqwa
Tauhid, Tawhid
Akidah, Aqidah
Akhlak, Akhlaq
Ustaz, Ustad, Ustadz
Syekh, Syaikh, Syeikh, Sheikh, Shaikh
Ulama, Ulema
Mufti, Mupti
Ayatullah, Ayatollah
Khalifah, Caliph
Khilafah, Kekhalifahan, Caliphate
Syiah, Syi'ah, Shia, Shiah, Shiite
Suni, Sunni
Wahabi, Wahhabi
Salafi, Salafy
Sufi, Shufi
Ahlulbait, Ahlul Bait, Ahlul Bayt
Sahabat Nabi, Shahabat Nabi
Ahlusunah, Ahlus Sunnah, Ahlussunnah
Jemaah, Jamaah, Jama'ah
Musala, Mushala, Mushalla, Musholla
Azan, Adzan, Adhan
Wudu, Wudhu
Syahid, Shahid
Syahadat, Shahada, Syahadah
Fatwa, Fatwah
Mazhab, Madzhab
Rasulullah, Rosulullah
Muhammad, Mohammad, Muhamad, Mohamad, Mohammed
Husain, Hussein, Husein, Hussain, Husayn
Hasan, Hassan
Usman, Utsman, Othman, Uthman
Umar, Omar
Ibrahim, Ebrahim
Fatimah, Fathimah, Fatima
Aisyah, Aisha
Khadijah, Khodijah, Khadija
Zainab, Zaynab, Zeinab
`);
