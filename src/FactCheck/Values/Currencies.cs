namespace FactCheck.Values;

/// <summary>The circulating currencies of ISO 4217 (2024) and the national ones the euro replaced, by code and by English name.</summary>
public static class Currencies
{
    // Code and singular name, two words a currency at least: "|" ends an entry.
    private const string Table =
        "AED united arab emirates dirham|AFN afghan afghani|ALL albanian lek|AMD armenian dram|ANG netherlands antillean guilder|AOA angolan kwanza|"
        + "ARS argentine peso|ATS austrian schilling|AUD australian dollar|AWG aruban florin|AZN azerbaijani manat|BAM bosnian convertible mark|"
        + "BBD barbadian dollar|BDT bangladeshi taka|BEF belgian franc|BGN bulgarian lev|BHD bahraini dinar|BIF burundian franc|BMD bermudian dollar|"
        + "BND brunei dollar|BOB bolivian boliviano|BRL brazilian real|BSD bahamian dollar|BTN bhutanese ngultrum|BWP botswana pula|BYN belarusian ruble|"
        + "BZD belize dollar|CAD canadian dollar|CDF congolese franc|CHF swiss franc|CLP chilean peso|CNY chinese yuan|COP colombian peso|"
        + "CRC costa rican colón|CUP cuban peso|CVE cape verdean escudo|CYP cypriot pound|CZK czech koruna|DEM deutsche mark|DJF djiboutian franc|"
        + "DKK danish krone|DOP dominican peso|DZD algerian dinar|EEK estonian kroon|EGP egyptian pound|ERN eritrean nakfa|ESP spanish peseta|"
        + "ETB ethiopian birr|EUR euro|FIM finnish markka|FJD fijian dollar|FKP falkland islands pound|FRF french franc|GBP pound sterling|"
        + "GEL georgian lari|GHS ghanaian cedi|GIP gibraltar pound|GMD gambian dalasi|GNF guinean franc|GRD greek drachma|GTQ guatemalan quetzal|"
        + "GYD guyanese dollar|HKD hong kong dollar|HNL honduran lempira|HRK croatian kuna|HTG haitian gourde|HUF hungarian forint|"
        + "IDR indonesian rupiah|IEP irish pound|ILS israeli new shekel|INR indian rupee|IQD iraqi dinar|IRR iranian rial|ISK icelandic króna|"
        + "ITL italian lira|JMD jamaican dollar|JOD jordanian dinar|JPY japanese yen|KES kenyan shilling|KGS kyrgyzstani som|KHR cambodian riel|"
        + "KMF comorian franc|KPW north korean won|KRW south korean won|KWD kuwaiti dinar|KYD cayman islands dollar|KZT kazakhstani tenge|"
        + "LAK lao kip|LBP lebanese pound|LKR sri lankan rupee|LRD liberian dollar|LSL lesotho loti|LTL lithuanian litas|LVL latvian lats|"
        + "LYD libyan dinar|MAD moroccan dirham|MDL moldovan leu|MGA malagasy ariary|MKD macedonian denar|MMK burmese kyat|MNT mongolian tögrög|"
        + "MOP macanese pataca|MRU mauritanian ouguiya|MTL maltese lira|MUR mauritian rupee|MVR maldivian rufiyaa|MWK malawian kwacha|"
        + "MXN mexican peso|MYR malaysian ringgit|MZN mozambican metical|NAD namibian dollar|NGN nigerian naira|NIO nicaraguan córdoba|"
        + "NLG dutch guilder|NOK norwegian krone|NPR nepalese rupee|NZD new zealand dollar|OMR omani rial|PAB panamanian balboa|PEN peruvian sol|"
        + "PGK papua new guinean kina|PHP philippine peso|PKR pakistani rupee|PLN polish złoty|PTE portuguese escudo|PYG paraguayan guaraní|"
        + "QAR qatari riyal|RON romanian leu|RSD serbian dinar|RUB russian ruble|RWF rwandan franc|SAR saudi riyal|SBD solomon islands dollar|"
        + "SCR seychellois rupee|SDG sudanese pound|SEK swedish krona|SGD singapore dollar|SHP saint helena pound|SIT slovenian tolar|"
        + "SKK slovak koruna|SLE sierra leonean leone|SOS somali shilling|SRD surinamese dollar|SSP south sudanese pound|STN são tomé and príncipe dobra|"
        + "SVC salvadoran colón|SYP syrian pound|SZL swazi lilangeni|THB thai baht|TJS tajikistani somoni|TMT turkmenistan manat|"
        + "TND tunisian dinar|TOP tongan paʻanga|TRY turkish lira|TTD trinidad and tobago dollar|TWD new taiwan dollar|TZS tanzanian shilling|"
        + "UAH ukrainian hryvnia|UGX ugandan shilling|USD dollar|UYU uruguayan peso|UZS uzbekistani som|VES venezuelan bolívar|VND vietnamese dong|"
        + "VUV vanuatu vatu|WST samoan tala|XAF central african cfa franc|XCD east caribbean dollar|XDR special drawing right|"
        + "XOF west african cfa franc|XPF cfp franc|YER yemeni rial|ZAR south african rand|ZMW zambian kwacha|ZWL zimbabwean dollar";

    private static readonly Lazy<Dictionary<string, Unit>> ByCode = new(Read);

    public static IEnumerable<Unit> All => ByCode.Value.Values;

    /// <param name="code">ISO 4217, in capitals.</param>
    public static Unit? Find(string code) => ByCode.Value.GetValueOrDefault(code);

    /// <summary>Money of which only the kind of name is known: "rupee", "crown".</summary>
    public static Unit Unnamed(string name) => new(UnitDimension.Money, null, name);

    private static Dictionary<string, Unit> Read()
    {
        var byCode = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var entry in Table.Split('|'))
            byCode.Add(entry[..3], new Unit(UnitDimension.Money, entry[..3], entry[4..]) { Currency = entry[..3] });
        return byCode;
    }
}
