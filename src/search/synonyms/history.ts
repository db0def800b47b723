import { groupsOf } from "./groups-of.ts";

/** Names of history that are spelt in several ways. None of a living person: those are for editors to add. */
export const history = groupsOf(`
Sukarno, Soekarno
Suharto, Soeharto
Cokroaminoto, Tjokroaminoto
Diponegoro, Dipanegara, Diponegara
Sudirman, Soedirman
Sutomo, Soetomo
Supratman, Soepratman
Hasyim Asy'ari, Hasyim Asyari, Hasjim Asjari
Khomeini, Khumaini, Khomeyni
Saddam Hussein, Saddam Husein, Saddam Hussain
Gaddafi, Qaddafi, Khadafi, Kadhafi, Qadhafi, Kaddafi
Gamal Abdel Nasser, Gamal Abdul Nasser, Jamal Abdul Nasir
Yasser Arafat, Yasir Arafat
Salahuddin, Shalahuddin, Saladin
Ibnu Sina, Ibn Sina, Avicenna
Ibnu Rusyd, Ibn Rushd, Averroes
Ibnu Khaldun, Ibn Khaldun
Ibnu Batutah, Ibn Battuta, Ibnu Battuta
Al-Ghazali, Alghazali, Al-Ghazzali
Ataturk, Attaturk
Usmaniyah, Utsmaniyah, Ottoman
Umayyah, Umayah, Umawiyah
Abbasiyah, Abasiyah, Abbasid
Gorbachev, Gorbachov, Gorbacev
Khrushchev, Khrushchov, Kruschev
Mao Zedong, Mao Tse-tung
Gandhi, Ghandi
Zionis, Zionist, Sionis
`);
