namespace FactCheck.Training.Gazetteer;

/// <summary>
/// GeoNames and ISO 3166-2 number divisions differently. Where a division is not named like a city in it, one of its
/// well-known cities tells which is which. A row is the ISO code and the city.
/// </summary>
internal static class DivisionSeats
{
    public static IReadOnlyList<(string Code, string City)> All { get; } = Parse(
        """
        AU-ACT Canberra; AU-NSW Sydney; AU-NT Darwin; AU-QLD Brisbane; AU-SA Adelaide; AU-TAS Hobart; AU-VIC Melbourne; AU-WA Perth
        CA-AB Calgary; CA-BC Vancouver; CA-MB Winnipeg; CA-NB Fredericton; CA-NL St. John's; CA-NS Halifax; CA-NT Yellowknife; CA-NU Iqaluit
        CA-ON Toronto; CA-PE Charlottetown; CA-QC Montréal; CA-SK Regina; CA-YT Whitehorse
        DE-BB Potsdam; DE-BE Berlin; DE-BW Stuttgart; DE-BY Munich; DE-HB Bremen; DE-HE Frankfurt am Main; DE-HH Hamburg; DE-MV Schwerin
        DE-NI Hannover; DE-NW Köln; DE-RP Mainz; DE-SH Kiel; DE-SL Saarbrücken; DE-SN Dresden; DE-ST Magdeburg; DE-TH Erfurt
        FR-ARA Lyon; FR-BFC Dijon; FR-BRE Rennes; FR-CVL Orléans; FR-20R Ajaccio; FR-GES Strasbourg; FR-HDF Lille; FR-IDF Paris; FR-NAQ Bordeaux
        FR-NOR Rouen; FR-OCC Toulouse; FR-PAC Marseille; FR-PDL Nantes
        ES-AN Sevilla; ES-AR Zaragoza; ES-AS Oviedo; ES-CB Santander; ES-CL Valladolid; ES-CM Toledo; ES-CN Las Palmas de Gran Canaria
        ES-CT Barcelona; ES-EX Badajoz; ES-GA Santiago de Compostela; ES-IB Palma; ES-MC Murcia; ES-MD Madrid; ES-NC Pamplona; ES-PV Bilbao
        ES-RI Logroño; ES-VC Valencia
        IT-21 Turin; IT-25 Milan; IT-32 Trento; IT-34 Venice; IT-36 Trieste; IT-42 Genoa; IT-45 Bologna; IT-52 Florence; IT-55 Perugia; IT-57 Ancona
        IT-62 Rome; IT-65 Pescara; IT-67 Campobasso; IT-72 Naples; IT-75 Bari; IT-77 Potenza; IT-78 Catanzaro; IT-82 Palermo; IT-88 Cagliari
        JP-01 Sapporo; JP-03 Morioka; JP-04 Sendai; JP-08 Mito; JP-09 Utsunomiya; JP-10 Maebashi; JP-14 Yokohama; JP-17 Kanazawa; JP-19 Kofu
        JP-23 Nagoya; JP-24 Tsu; JP-25 Otsu; JP-28 Kobe; JP-32 Matsue; JP-37 Takamatsu; JP-38 Matsuyama; JP-47 Naha
        KR-41 Suwon; KR-42 Chuncheon; KR-43 Cheongju-si; KR-44 Cheonan; KR-45 Jeonju; KR-46 Mokpo; KR-47 Pohang; KR-48 Changwon; KR-49 Jeju City
        CN-AH Hefei; CN-FJ Fuzhou; CN-GD Guangzhou; CN-GS Lanzhou; CN-GX Nanning; CN-GZ Guiyang; CN-HA Zhengzhou; CN-HB Wuhan; CN-HE Shijiazhuang
        CN-HI Haikou; CN-HL Harbin; CN-HN Changsha; CN-JL Changchun; CN-JS Nanjing; CN-JX Nanchang; CN-LN Shenyang; CN-NM Hohhot; CN-NX Yinchuan
        CN-QH Xining; CN-SC Chengdu; CN-SD Jinan; CN-SN Xi'an; CN-SX Taiyuan; CN-XJ Ürümqi; CN-XZ Lhasa; CN-YN Kunming; CN-ZJ Hangzhou
        IN-AP Visakhapatnam; IN-AR Itanagar; IN-AS Guwahati; IN-BR Patna; IN-CT Raipur; IN-GA Panaji; IN-GJ Ahmedabad; IN-HP Shimla; IN-HR Faridabad
        IN-JH Ranchi; IN-JK Srinagar; IN-KA Bengaluru; IN-KL Cochin; IN-MH Mumbai; IN-ML Shillong; IN-MN Imphal; IN-MP Bhopal; IN-MZ Aizawl
        IN-NL Kohima; IN-OR Bhubaneshwar; IN-PB Ludhiana; IN-RJ Jaipur; IN-SK Gangtok; IN-TG Hyderabad; IN-TN Chennai; IN-TR Agartala
        IN-UP Lucknow; IN-UT Dehra Dūn; IN-WB Kolkata
        BR-AC Rio Branco; BR-AL Maceió; BR-AM Manaus; BR-AP Macapá; BR-BA Salvador; BR-CE Fortaleza; BR-DF Brasília; BR-ES Vitória; BR-GO Goiânia
        BR-MA São Luís; BR-MG Belo Horizonte; BR-MS Campo Grande; BR-MT Cuiabá; BR-PA Belém; BR-PB João Pessoa; BR-PE Recife; BR-PI Teresina
        BR-PR Curitiba; BR-RN Natal; BR-RO Porto Velho; BR-RR Boa Vista; BR-RS Porto Alegre; BR-SC Florianópolis; BR-SE Aracaju; BR-TO Palmas
        MX-BCN Tijuana; MX-BCS La Paz; MX-CHP Tuxtla; MX-CMX Mexico City; MX-COA Saltillo; MX-GRO Acapulco de Juárez; MX-HID Pachuca de Soto
        MX-JAL Guadalajara; MX-MEX Toluca; MX-MIC Morelia; MX-MOR Cuernavaca; MX-NAY Tepic; MX-NLE Monterrey; MX-ROO Cancún; MX-SIN Culiacán
        MX-SON Hermosillo; MX-TAB Villahermosa; MX-TAM Reynosa; MX-YUC Mérida
        RU-MOW Moscow; RU-SPE Saint Petersburg; RU-BA Ufa; RU-CE Groznyy; RU-DA Makhachkala; RU-KDA Krasnodar; RU-KR Petrozavodsk; RU-KGD Kaliningrad
        RU-KHA Khabarovsk; RU-KYA Krasnoyarsk; RU-NIZ Nizhniy Novgorod; RU-NVS Novosibirsk; RU-PER Perm; RU-PRI Vladivostok; RU-ROS Rostov-na-Donu
        RU-SAM Samara; RU-SVE Yekaterinburg; RU-TA Kazan; RU-CHE Chelyabinsk; RU-OMS Omsk; RU-VGG Volgograd; RU-VOR Voronezh; RU-SAR Saratov
        UA-05 Vinnytsia; UA-07 Lutsk; UA-09 Luhansk; UA-12 Dnipro; UA-14 Donetsk; UA-18 Zhytomyr; UA-21 Uzhgorod; UA-23 Zaporizhia
        UA-26 Ivano-Frankivsk; UA-30 Kyiv; UA-43 Simferopol; UA-46 Lviv; UA-48 Mykolaiv; UA-51 Odessa; UA-53 Poltava; UA-56 Rivne; UA-59 Sumy
        UA-61 Ternopil; UA-63 Kharkiv; UA-65 Kherson; UA-71 Cherkasy; UA-74 Chernihiv; UA-77 Chernivtsi
        PK-BA Quetta; PK-KP Peshawar; PK-PB Lahore; PK-SD Karachi; PL-02 Wrocław; PL-12 Kraków; PL-14 Warsaw; PL-22 Gdańsk; PL-24 Katowice
        NL-NH Amsterdam; NL-ZH Rotterdam; NL-UT Utrecht; NL-NB Eindhoven; SE-AB Stockholm; SE-M Malmö; SE-O Göteborg; ZA-WC Cape Town
        ZA-GP Johannesburg; ZA-KZN Durban; ZA-EC Port Elizabeth; ZA-FS Bloemfontein; ZA-LP Polokwane; ZA-NC Kimberley
        """);

    private static List<(string, string)> Parse(string rows) =>
        [.. rows.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(r => (r[..r.IndexOf(' ', StringComparison.Ordinal)], r[(r.IndexOf(' ', StringComparison.Ordinal) + 1)..]))];
}
