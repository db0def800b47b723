import { groupsOf } from "./groups-of.ts";

/** Countries, regions and cities as Indonesian newsrooms write them: by ear, in English, in the old spelling. */
export const places = groupsOf(`
Suriah, Syria, Siria
Yaman, Yemen
Irak, Iraq
Mesir, Egypt
Libya, Libia
Lebanon, Libanon
Yordania, Jordania, Jordan
Palestina, Palestine, Filistin
Arab Saudi, Saudi Arabia, Saudi
Uni Emirat Arab, UEA, UAE, United Arab Emirates
Qatar, Katar
Kuwait, Kuweit
Bahrain, Bahrein
Maroko, Marokko, Morocco
Aljazair, Algeria
Sudan Selatan, South Sudan
Ethiopia, Etiopia
Eritrea, Eritria
Somalia, Somali
Djibouti, Jibuti
Pantai Gading, Ivory Coast
Afrika Selatan, South Africa, Afsel
Kamerun, Cameroon
Mozambik, Mozambique
Zimbabwe, Simbabwe
Turki, Turkiye, Turkey
Afghanistan, Afganistan
Uzbekistan, Usbekistan
Kazakhstan, Kazakstan
Kirgistan, Kyrgyzstan, Kirgizstan
Tajikistan, Tadzjikistan, Tajikstan
Azerbaijan, Azerbaidjan, Aserbaijan
Bangladesh, Bangladesy
Kashmir, Kasymir
Maladewa, Maldives
Sri Lanka, Srilanka, Ceylon
Myanmar, Burma, Birma
Rohingya, Rohingnya
Thailand, Muangthai
Kamboja, Cambodia, Kampuchea
Vietnam, Viet Nam
Filipina, Philippines, Pilipina
Singapura, Singapore
Malaysia, Malaisia
Brunei Darussalam, Brunei
Timor Leste, Timor Timur, East Timor
Papua Nugini, Papua New Guinea, PNG
Selandia Baru, New Zealand
Tiongkok, China, Cina, RRT
Xinjiang, Sinkiang
Uighur, Uyghur, Uigur
Hong Kong, Hongkong
Jepang, Japan
Korea Selatan, Korsel, South Korea
Korea Utara, Korut, North Korea
Amerika Serikat, AS, USA, United States
Inggris, Britania Raya, United Kingdom
Skotlandia, Scotland
Irlandia, Ireland
Belanda, Netherlands, Nederland
Belgia, Belgium
Jerman, Germany
Prancis, Perancis, France
Spanyol, Spain
Italia, Italy
Vatikan, Vatican
Swiss, Switzerland
Swedia, Sweden
Norwegia, Norway
Denmark, Denemarken
Finlandia, Finland
Islandia, Iceland
Polandia, Poland
Ceko, Ceska, Czech
Hungaria, Hongaria, Hungary
Rumania, Romania
Yunani, Greece
Kroasia, Croatia
Bosnia Herzegovina, Bosnia Hercegovina, Bosnia
Siprus, Cyprus
Rusia, Russia
Ukraina, Ukraine
Belarus, Belarusia
Krimea, Crimea
Chechnya, Chechnia, Cecnya
Meksiko, Mexico
Kuba, Cuba
Brasil, Brazil
Cile, Chile
Kolombia, Colombia
Ekuador, Ecuador
Kanada, Canada
Damaskus, Damascus, Damsyik, Dimasyq
Aleppo, Halab
Homs, Hims
Idlib, Idleb
Gaza, Ghaza, Ghazzah
Tepi Barat, West Bank
Yerusalem, Jerusalem, Al-Quds, Baitul Maqdis
Betlehem, Bethlehem
Hebron, Al-Khalil
Beirut, Bairut
Kairo, Cairo
Iskandariyah, Alexandria
Bagdad, Baghdad
Karbala, Kerbala
Najaf, Nejef
Teheran, Tehran
Sanaa, Sana'a, Shanaa
Hodeidah, Hudaydah, Hudaidah
Riyadh, Riyad
Jeddah, Jedah, Jiddah
Mekah, Makkah, Mekkah, Mecca
Madinah, Medina, Madina
Istanbul, Konstantinopel
Kabul, Kaboul
Kandahar, Qandahar
Kyiv, Kiev
Moskow, Moskwa, Moscow
Beijing, Peking
Selat Hormuz, Selat Hormus
Terusan Suez, Suez Canal
Jakarta, Djakarta
Surabaya, Soerabaja
Yogyakarta, Jogjakarta, Yogya, Jogja
Bandung, Bandoeng
Makassar, Ujung Pandang
`);
