/**
 * Spellings of one name in Indonesian newspapers, a line each, written by hand: Arabic and Persian names by way of
 * English or not, places by their Indonesian and international names, Soeharto's old spelling. `_` is a space.
 */
const TABLE = `
Suriah Syria Siria
Usamah Osama Usama
Hizbullah Hezbollah Hizbollah
Muhammad Mohammed Mohammad Muhamad
Israel Israil
Quran Alquran Al-Qur'an Qur'an
Yaman Yemen
Irak Iraq
Bagdad Baghdad
Teheran Tehran
Kairo Cairo
Hussein Husein Husain Hussain
Saddam Sadam
Ahmadinejad Ahmadinezhad
Syiah Shiah Syi'ah
Sunni Suni
Taliban Thaliban
Afganistan Afghanistan
Usbekistan Uzbekistan
Kazakhstan Kazakstan
Kirgizstan Kirgistan Kyrgyzstan
Cina China Tiongkok
Beijing Peking
Hongkong Hong_Kong
Makau Macao Macau
Jepang Japan
Thailand Muangthai
Myanmar Burma Birma
Kamboja Cambodia
Vietnam Viet_Nam
Filipina Philippines Pilipina
Singapura Singapore
Perancis Prancis France
Belgia Belgium
Brussels Brussel Bruxelles
Italia Italy Itali
Athena Athens
Jenewa Geneva
Swedia Sweden
Norwegia Norway
Finlandia Finland
Rusia Russia
Moskwa Moskow Moscow
Ukraina Ukraine
Serbia Servia
Turki Turkey
Siprus Cyprus
Palestina Palestine
Gaza Ghaza
Fatah Fattah
Etiopia Ethiopia
Maroko Morocco
Libya Libia
Khadafi Kadafi Gaddafi Qaddafi
Mubarak Mubarok
Yasser Yasir Yaser
Mahmoud Mahmud
Abbas Abas
Abdullah Abdallah
Ibrahim Ebrahim
Ahmad Ahmed Achmad Akhmad
Yusuf Jusuf Yousuf Joseph
Umar Omar Oemar
Usman Othman Utsman
Ali Aly
Hasan Hassan
Khalid Khaled
Karim Kareem
Ismail Esmail
Iskandar Iskander
Soeharto Suharto
Soekarno Sukarno
Yudhoyono Yudoyono
Susilo Soesilo
Djoko Joko
Widjojo Wijoyo Wijojo
Wijaya Widjaja Widjaya
Aceh Acheh Atjeh
Yogyakarta Jogjakarta Djokjakarta Jogja
Makassar Makasar
Jakarta Djakarta
Surabaya Soerabaja
Bandung Bandoeng
Jayapura Djajapura
Meksiko Mexico
Brasil Brazil
Kuba Cuba
Ekuador Ecuador
Kanada Canada
Amerika America
Kashmir Kasmir
Olimpiade Olympiade
Jumat Jum'at
Taufik Taufiq Tawfik
Nurdin Noerdin Nuruddin
Lukman Luqman
Rahman Rachman Rohman
Rachmat Rahmat
Syarif Sharif Sjarif
Fauzi Fawzi Fauzy
Qatar Katar
Kuwait Kuweit
Yordania Jordania Jordan
Libanon Lebanon
Beirut Beyrut
Riyadh Riyad
Mekah Makkah Mecca
Madinah Medina
Yerusalem Jerusalem Yarusalem
Ramadan Ramadhan Romadhon
Idulfitri Idul_Fitri
Khamenei Khamenai
Khomeini Khumaini
`;

/** Groups of spellings, those with a space or hyphen too. */
export const variants: readonly (readonly string[])[] = TABLE.trim()
  .split("\n")
  .map((line) => line.split(" ").map((spelling) => spelling.replace("_", " ")));
