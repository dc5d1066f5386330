package org.summitry.catalogue;

/**
 * What the catalogue knows of countries, written as two tables. A line begins with the alpha-2, alpha-3 and numeric code
 * and the name; {@code ---} says that there is no numeric code. {@link CountryNames} takes names that differ only in
 * capitals, accents, punctuation or the order of their words for one, so the tables give just one of these. The tables
 * are methods, as constants would be copied into the classes that read them.
 */
final class CountryTable {
    /**
     * The countries of today: after the name its short form, or nothing, and the other names that are in use. The
     * first of these is the formal name, where it is another.
     */
    static String current() {
        return """
            AD AND 020 Andorra | | Principality of Andorra
            AE ARE 784 United Arab Emirates | | UAE
            AF AFG 004 Afghanistan | | Islamic Republic of Afghanistan
            AG ATG 028 Antigua and Barbuda | | Antigua
            AI AIA 660 Anguilla
            AL ALB 008 Albania | | Republic of Albania
            AM ARM 051 Armenia | | Republic of Armenia
            AO AGO 024 Angola | | Republic of Angola
            AQ ATA 010 Antarctica
            AR ARG 032 Argentina | | Argentine Republic
            AS ASM 016 American Samoa
            AT AUT 040 Austria | | Republic of Austria
            AU AUS 036 Australia
            AW ABW 533 Aruba
            AX ALA 248 Åland Islands | | Aland
            AZ AZE 031 Azerbaijan | | Republic of Azerbaijan
            BA BIH 070 Bosnia and Herzegovina | | Bosnia; Republic of Bosnia and Herzegovina
            BB BRB 052 Barbados
            BD BGD 050 Bangladesh | | People's Republic of Bangladesh
            BE BEL 056 Belgium | | Kingdom of Belgium
            BF BFA 854 Burkina Faso
            BG BGR 100 Bulgaria | | Republic of Bulgaria
            BH BHR 048 Bahrain | | Kingdom of Bahrain
            BI BDI 108 Burundi | | Republic of Burundi
            BJ BEN 204 Benin | | Republic of Benin
            BL BLM 652 Saint Barthélemy | | Saint Barts
            BM BMU 060 Bermuda
            BN BRN 096 Brunei Darussalam | | Brunei
            BO BOL 068 Bolivia (Plurinational State of) | Bolivia |
            BQ BES 535 Bonaire, Sint Eustatius and Saba | | Caribbean Netherlands; Bonaire, Saint Eustatius and Saba
            BR BRA 076 Brazil | | Federative Republic of Brazil
            BS BHS 044 Bahamas | | Commonwealth of the Bahamas
            BT BTN 064 Bhutan | | Kingdom of Bhutan
            BV BVT 074 Bouvet Island
            BW BWA 072 Botswana | | Republic of Botswana
            BY BLR 112 Belarus | | Republic of Belarus; Byelorussia; Belorussia
            BZ BLZ 084 Belize
            CA CAN 124 Canada
            CC CCK 166 Cocos (Keeling) Islands | | Cocos Islands; Keeling Islands
            CD COD 180 Democratic Republic of the Congo | DR Congo | DRC; Congo-Kinshasa; Congo
            CF CAF 140 Central African Republic | | CAR
            CG COG 178 Congo | | Republic of the Congo; Congo-Brazzaville
            CH CHE 756 Switzerland | | Swiss Confederation
            CI CIV 384 Côte d'Ivoire | | Republic of Côte d'Ivoire; Ivory Coast; Cote d Ivoire
            CK COK 184 Cook Islands
            CL CHL 152 Chile | | Republic of Chile
            CM CMR 120 Cameroon | | Republic of Cameroon
            CN CHN 156 China | | People's Republic of China; PRC; P.R. China; Mainland China; China, P.R.: Mainland; \
            Republic of China
            CO COL 170 Colombia | | Republic of Colombia
            CR CRI 188 Costa Rica | | Republic of Costa Rica
            CU CUB 192 Cuba | | Republic of Cuba
            CV CPV 132 Cabo Verde | | Republic of Cabo Verde; Cape Verde
            CW CUW 531 Curaçao
            CX CXR 162 Christmas Island
            CY CYP 196 Cyprus | | Republic of Cyprus
            CZ CZE 203 Czechia | | Czech Republic
            DE DEU 276 Germany | | Federal Republic of Germany; FRG; West Germany
            DJ DJI 262 Djibouti | | Republic of Djibouti
            DK DNK 208 Denmark | | Kingdom of Denmark
            DM DMA 212 Dominica | | Commonwealth of Dominica
            DO DOM 214 Dominican Republic
            DZ DZA 012 Algeria | | People's Democratic Republic of Algeria
            EC ECU 218 Ecuador | | Republic of Ecuador
            EE EST 233 Estonia | | Republic of Estonia
            EG EGY 818 Egypt | | Arab Republic of Egypt
            EH ESH 732 Western Sahara | | Sahrawi Arab Democratic Republic; SADR
            ER ERI 232 Eritrea | | State of Eritrea
            ES ESP 724 Spain | | Kingdom of Spain
            ET ETH 231 Ethiopia | | Federal Democratic Republic of Ethiopia
            FI FIN 246 Finland | | Republic of Finland
            FJ FJI 242 Fiji | | Republic of Fiji
            FK FLK 238 Falkland Islands (Malvinas) | | Falkland Islands; Malvinas
            FM FSM 583 Micronesia (Federated States of) | Micronesia | FS Micronesia
            FO FRO 234 Faroe Islands | | Faeroe Islands; Faroes
            FR FRA 250 France | | French Republic
            GA GAB 266 Gabon | | Gabonese Republic
            GB GBR 826 United Kingdom of Great Britain and Northern Ireland | United Kingdom | UK; Great Britain; Britain
            GD GRD 308 Grenada
            GE GEO 268 Georgia
            GF GUF 254 French Guiana
            GG GGY 831 Guernsey
            GH GHA 288 Ghana | | Republic of Ghana
            GI GIB 292 Gibraltar
            GL GRL 304 Greenland
            GM GMB 270 Gambia | | Republic of the Gambia
            GN GIN 324 Guinea | | Republic of Guinea
            GP GLP 312 Guadeloupe
            GQ GNQ 226 Equatorial Guinea | | Republic of Equatorial Guinea
            GR GRC 300 Greece | | Hellenic Republic; EL
            GS SGS 239 South Georgia and the South Sandwich Islands
            GT GTM 320 Guatemala | | Republic of Guatemala
            GU GUM 316 Guam
            GW GNB 624 Guinea-Bissau | | Republic of Guinea-Bissau
            GY GUY 328 Guyana | | Co-operative Republic of Guyana; Republic of Guyana
            HK HKG 344 Hong Kong, China | Hong Kong | Hong Kong SAR; Hong Kong Special Administrative Region; \
            China, Hong Kong SAR; China, Hong Kong Special Administrative Region; China, P.R.: Hong Kong
            HM HMD 334 Heard Island and McDonald Islands | | Heard and McDonald Islands
            HN HND 340 Honduras | | Republic of Honduras
            HR HRV 191 Croatia | | Republic of Croatia
            HT HTI 332 Haiti | | Republic of Haiti
            HU HUN 348 Hungary
            ID IDN 360 Indonesia | | Republic of Indonesia
            IE IRL 372 Ireland | | Republic of Ireland
            IL ISR 376 Israel | | State of Israel
            IM IMN 833 Isle of Man
            IN IND 356 India | | Republic of India
            IO IOT 086 British Indian Ocean Territory | | Chagos Archipelago
            IQ IRQ 368 Iraq | | Republic of Iraq
            IR IRN 364 Iran (Islamic Republic of) | Iran |
            IS ISL 352 Iceland | | Republic of Iceland
            IT ITA 380 Italy | | Republic of Italy; Italian Republic
            JE JEY 832 Jersey
            JM JAM 388 Jamaica
            JO JOR 400 Jordan | | Hashemite Kingdom of Jordan
            JP JPN 392 Japan
            KE KEN 404 Kenya | | Republic of Kenya
            KG KGZ 417 Kyrgyzstan | | Kyrgyz Republic
            KH KHM 116 Cambodia | | Kingdom of Cambodia
            KI KIR 296 Kiribati | | Republic of Kiribati
            KM COM 174 Comoros | | Union of the Comoros
            KN KNA 659 Saint Kitts and Nevis | | Saint Kitts; Saint Christopher and Nevis
            KP PRK 408 Democratic People's Republic of Korea | DPRK | North Korea; DPR Korea; Korea
            KR KOR 410 Republic of Korea | | South Korea; ROK; Korea
            KW KWT 414 Kuwait | | State of Kuwait
            KY CYM 136 Cayman Islands
            KZ KAZ 398 Kazakhstan | | Republic of Kazakhstan
            LA LAO 418 Lao People's Democratic Republic | Lao PDR | Laos
            LB LBN 422 Lebanon | | Lebanese Republic
            LC LCA 662 Saint Lucia
            LI LIE 438 Liechtenstein | | Principality of Liechtenstein
            LK LKA 144 Sri Lanka | | Democratic Socialist Republic of Sri Lanka
            LR LBR 430 Liberia | | Republic of Liberia
            LS LSO 426 Lesotho | | Kingdom of Lesotho
            LT LTU 440 Lithuania | | Republic of Lithuania
            LU LUX 442 Luxembourg | | Grand Duchy of Luxembourg
            LV LVA 428 Latvia | | Republic of Latvia
            LY LBY 434 Libya | | State of Libya; Libyan Arab Jamahiriya
            MA MAR 504 Morocco | | Kingdom of Morocco
            MC MCO 492 Monaco | | Principality of Monaco
            MD MDA 498 Republic of Moldova | | Moldova
            ME MNE 499 Montenegro
            MF MAF 663 Saint Martin (French part) | | Saint Martin
            MG MDG 450 Madagascar | | Republic of Madagascar
            MH MHL 584 Marshall Islands | | Republic of the Marshall Islands
            MK MKD 807 North Macedonia | | Republic of North Macedonia; Macedonia; FYROM; \
            Former Yugoslav Republic of Macedonia
            ML MLI 466 Mali | | Republic of Mali
            MM MMR 104 Myanmar | | Republic of the Union of Myanmar; Burma; Republic of Myanmar
            MN MNG 496 Mongolia
            MO MAC 446 Macao, China | Macao | Macau; Macao SAR; Macao Special Administrative Region; China, Macao SAR; \
            China, Macao Special Administrative Region; China, P.R.: Macao
            MP MNP 580 Northern Mariana Islands | | Northern Marianas; N. Mariana Islands; \
            Commonwealth of the Northern Mariana Islands
            MQ MTQ 474 Martinique
            MR MRT 478 Mauritania | | Islamic Republic of Mauritania
            MS MSR 500 Montserrat
            MT MLT 470 Malta | | Republic of Malta
            MU MUS 480 Mauritius | | Republic of Mauritius
            MV MDV 462 Maldives | | Republic of Maldives
            MW MWI 454 Malawi | | Republic of Malawi
            MX MEX 484 Mexico | | United Mexican States
            MY MYS 458 Malaysia
            MZ MOZ 508 Mozambique | | Republic of Mozambique
            NA NAM 516 Namibia | | Republic of Namibia
            NC NCL 540 New Caledonia
            NE NER 562 Niger | | Republic of the Niger
            NF NFK 574 Norfolk Island
            NG NGA 566 Nigeria | | Federal Republic of Nigeria
            NI NIC 558 Nicaragua | | Republic of Nicaragua
            NL NLD 528 Netherlands (Kingdom of the) | Netherlands | Holland
            NO NOR 578 Norway | | Kingdom of Norway
            NP NPL 524 Nepal | | Federal Democratic Republic of Nepal
            NR NRU 520 Nauru | | Republic of Nauru
            NU NIU 570 Niue
            NZ NZL 554 New Zealand
            OM OMN 512 Oman | | Sultanate of Oman
            PA PAN 591 Panama | | Republic of Panama
            PE PER 604 Peru | | Republic of Peru
            PF PYF 258 French Polynesia
            PG PNG 598 Papua New Guinea | | Independent State of Papua New Guinea; PNG
            PH PHL 608 Philippines | | Republic of the Philippines
            PK PAK 586 Pakistan | | Islamic Republic of Pakistan
            PL POL 616 Poland | | Republic of Poland
            PM SPM 666 Saint Pierre and Miquelon
            PN PCN 612 Pitcairn | | Pitcairn Islands
            PR PRI 630 Puerto Rico | | Puerto Rico (US)
            PS PSE 275 State of Palestine | | Palestine; Occupied Palestinian Territory; Palestinian Territories; \
            Palestinian Authority; West Bank and Gaza; West Bank and Gaza Strip
            PT PRT 620 Portugal | | Portuguese Republic
            PW PLW 585 Palau | | Republic of Palau
            PY PRY 600 Paraguay | | Republic of Paraguay
            QA QAT 634 Qatar | | State of Qatar
            RE REU 638 Réunion
            RO ROU 642 Romania
            RS SRB 688 Serbia | | Republic of Serbia
            RU RUS 643 Russian Federation | | Russia
            RW RWA 646 Rwanda | | Republic of Rwanda; Rwandese Republic
            SA SAU 682 Saudi Arabia | | Kingdom of Saudi Arabia; KSA
            SB SLB 090 Solomon Islands
            SC SYC 690 Seychelles | | Republic of Seychelles
            SD SDN 729 Sudan | | Republic of the Sudan
            SE SWE 752 Sweden | | Kingdom of Sweden
            SG SGP 702 Singapore | | Republic of Singapore
            SH SHN 654 Saint Helena | | Saint Helena, Ascension and Tristan da Cunha
            SI SVN 705 Slovenia | | Republic of Slovenia
            SJ SJM 744 Svalbard and Jan Mayen Islands | | Svalbard and Jan Mayen; Svalbard
            SK SVK 703 Slovakia | | Slovak Republic
            SL SLE 694 Sierra Leone | | Republic of Sierra Leone
            SM SMR 674 San Marino | | Republic of San Marino
            SN SEN 686 Senegal | | Republic of Senegal
            SO SOM 706 Somalia | | Federal Republic of Somalia
            SR SUR 740 Suriname | | Republic of Suriname; Surinam
            SS SSD 728 South Sudan | | Republic of South Sudan
            ST STP 678 Sao Tome and Principe | | Democratic Republic of Sao Tome and Principe
            SV SLV 222 El Salvador | | Republic of El Salvador
            SX SXM 534 Sint Maarten (Dutch part) | | Sint Maarten; Saint Martin
            SY SYR 760 Syrian Arab Republic | | Syria
            SZ SWZ 748 Eswatini | | Kingdom of Eswatini; Swaziland
            TC TCA 796 Turks and Caicos Islands
            TD TCD 148 Chad | | Republic of Chad
            TF ATF 260 French Southern Territories | | French Southern and Antarctic Lands
            TG TGO 768 Togo | | Togolese Republic
            TH THA 764 Thailand | | Kingdom of Thailand
            TJ TJK 762 Tajikistan | | Republic of Tajikistan
            TK TKL 772 Tokelau
            TL TLS 626 Timor-Leste | | Democratic Republic of Timor-Leste; East Timor
            TM TKM 795 Turkmenistan
            TN TUN 788 Tunisia | | Republic of Tunisia
            TO TON 776 Tonga | | Kingdom of Tonga
            TR TUR 792 Türkiye | | Republic of Türkiye; Turkey; Republic of Turkey
            TT TTO 780 Trinidad and Tobago | | Republic of Trinidad and Tobago
            TV TUV 798 Tuvalu
            TW TWN 158 Taiwan | | Chinese Taipei; Taiwan Province of China; Republic of China; \
            Separate Customs Territory of Taiwan, Penghu, Kinmen and Matsu
            TZ TZA 834 United Republic of Tanzania | Tanzania |
            UA UKR 804 Ukraine
            UG UGA 800 Uganda | | Republic of Uganda
            UM UMI 581 United States Minor Outlying Islands | | U.S. Minor Outlying Islands; U.S. Outlying Islands
            US USA 840 United States of America | United States | USA; U.S.
            UY URY 858 Uruguay | | Eastern Republic of Uruguay
            UZ UZB 860 Uzbekistan | | Republic of Uzbekistan
            VA VAT 336 Holy See | | Vatican; Vatican City; Vatican City State; Holy See (Vatican City State)
            VC VCT 670 Saint Vincent and the Grenadines | Saint Vincent |
            VE VEN 862 Venezuela (Bolivarian Republic of) | Venezuela | Venezuela, RB
            VG VGB 092 British Virgin Islands | | Virgin Islands; Virgin Islands (UK)
            VI VIR 850 United States Virgin Islands | | Virgin Islands; U.S. Virgin Islands
            VN VNM 704 Viet Nam | | Socialist Republic of Viet Nam; Vietnam
            VU VUT 548 Vanuatu | | Republic of Vanuatu
            WF WLF 876 Wallis and Futuna Islands | | Wallis and Futuna
            WS WSM 882 Samoa | | Independent State of Samoa; Western Samoa
            XK XKX --- Kosovo | | Republic of Kosovo; Kosovo under Security Council resolution 1244
            YE YEM 887 Yemen | | Republic of Yemen
            YT MYT 175 Mayotte
            ZA ZAF 710 South Africa | | Republic of South Africa; RSA
            ZM ZMB 894 Zambia | | Republic of Zambia
            ZW ZWE 716 Zimbabwe | | Republic of Zimbabwe
            """;
    }

    /**
     * The codes withdrawn: after the name the years in which the standard listed it, the time of the country itself,
     * today's codes for its territory, and other names.
     */
    static String former() {
        return """
            AI AFI 262 French Territory of the Afars and the Issas | 1974/1977 | 1967/1977-06-27 | DJ | French Afars and Issas
            AN ANT 530 Netherlands Antilles | 1974/2010 | 1954-12-15/2010-10-10 | BQ CW SX | Dutch Antilles
            BQ ATB --- British Antarctic Territory | 1974/1979 | 1974/1979 | AQ
            BU BUR 104 Burma | 1974/1989 | 1948-01-04/1989-06-18 | MM | Socialist Republic of the Union of Burma
            CS CSK 200 Czechoslovakia | 1974/1993 | 1918-10-28/1992-12-31 | CZ SK | \
            Czechoslovak Socialist Republic; Czech and Slovak Federative Republic
            CS SCG 891 Serbia and Montenegro | 2003/2006 | 2003-02-04/2006-06-03 | ME RS
            CT CTE 128 Canton and Enderbury Islands | 1974/1984 | 1974/1984 | KI
            DD DDR 278 German Democratic Republic | 1974/1990 | 1949-10-07/1990-10-03 | DE | East Germany; GDR
            DY DHY 204 Dahomey | 1974/1977 | ../1975-11-30 | BJ | Republic of Dahomey
            FQ ATF --- French Southern and Antarctic Territories | 1974/1979 | 1974/1979 | AQ TF
            FX FXX 249 Metropolitan France | 1993/1997 | 1993/1997 | FR
            GE GEL 296 Gilbert and Ellice Islands | 1974/1979 | 1916/1976-01-01 | KI TV
            HV HVO 854 Upper Volta | 1974/1984 | ../1984-08-04 | BF | Republic of Upper Volta
            JT JTN 396 Johnston Island | 1974/1986 | 1974/1986 | UM
            MI MID 488 Midway Islands | 1974/1986 | 1974/1986 | UM
            NH NHB 548 New Hebrides | 1974/1980 | ../1980-07-30 | VU
            NQ ATN 216 Dronning Maud Land | 1974/1983 | 1974/1983 | AQ
            NT NTZ 536 Neutral Zone | 1974/1993 | 1974/1993 | IQ SA
            PC PCI 582 Trust Territory of the Pacific Islands | 1974/1986 | 1974/1986 | FM MH MP PW
            PU PUS 849 United States Miscellaneous Pacific Islands | 1974/1986 | 1974/1986 | UM
            PZ PCZ --- Panama Canal Zone | 1974/1980 | ../1979-10-01 | PA
            RH RHO 716 Southern Rhodesia | 1974/1980 | ../1980-04-18 | ZW | Rhodesia
            SK SKM --- Sikkim | 1974/1975 | ../1975-05-16 | IN
            SU SUN 810 Union of Soviet Socialist Republics | 1974/1992 | 1922-12-30/1991-12-26 | \
            AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ | USSR; Soviet Union; Former USSR; Former Soviet Union
            TP TMP 626 East Timor | 1974/2002 | ../2002-05-20 | TL | Portuguese Timor
            VD VDR --- Democratic Republic of Viet-Nam | 1974/1977 | 1945-09-02/1976-07-02 | VN | \
            North Vietnam; Democratic Republic of Vietnam
            WK WAK 872 Wake Island | 1974/1986 | 1974/1986 | UM
            YD YMD 720 Democratic Yemen | 1974/1990 | 1967-11-30/1990-05-22 | YE | \
            South Yemen; People's Democratic Republic of Yemen
            YU YUG 891 Yugoslavia | 1974/2003 | 1918-12-01/2003-02-04 | BA HR ME MK RS SI | \
            Former Yugoslavia; Socialist Federal Republic of Yugoslavia; Federal Republic of Yugoslavia
            ZR ZAR 180 Zaire | 1974/1997 | 1971-10-27/1997-05-17 | CD | Republic of Zaire
            """;
    }

    private CountryTable() {}
}
