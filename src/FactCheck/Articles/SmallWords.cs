using FactCheck.Text;

namespace FactCheck.Articles;

/// <summary>The commonest small words of languages in Latin and Cyrillic script. They are facts of the languages, from any grammar.</summary>
internal static class SmallWords
{
    private const int Longest = 8;

    private static readonly (string Language, string Words)[] Table =
    [
        ("en", "the of and to in a is that for on was with as it be by at he from his are this have an not but they had which or we her their has been who will said its were would more about she you one all there when after if up out no can what also than into over could two new"),
        ("de", "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei"),
        ("nl", "de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij door naar uit die hij heeft worden werd over tot ze wordt nog geen deze zich wel kan meer was hebben haar"),
        ("af", "die en van in is het nie dat op te om met vir sy hy word aan ook as maar by deur uit was wat sal kan hulle een daar nog oor tot na"),
        ("fr", "le la les de des et en un une du que qui dans pour est sur par au pas plus ne ce il se sont avec son sa ont aux été ses mais comme nous ou leur on cette elle était fait deux à être d l a"),
        ("es", "de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde fue ha son es era según años"),
        ("pt", "de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito nos já eu também pelo pela até isso ela entre era depois são está"),
        ("it", "di e il la che in un a per è una sono con non si da come le dei del della al alla nel più anche ha i gli lo ma o delle dal dalla se nella ai suo sua hanno stato essere questo tra"),
        ("ca", "de la i el a en que els del les un per una amb al no es com més ha dels seu són va per aquest també però ser l d ja entre han fins seva"),
        ("ro", "de și în la a cu pe o că nu din pentru un este care mai au fost sa se ce lui ale al prin după sunt fi ca dar este am cei între fost"),
        ("sv", "och i att en som det är av för på den till med har de inte om ett han men var från sig kan under vid så efter hon vi när ska också eller då nu skulle mot"),
        ("da", "og i at det en er til af på de for som med den der har et ikke var fra han om ved men vil efter sig blev kan eller også være så nu skal blive siger"),
        ("nb", "og i at det en er til av på de for som med den har et ikke var fra han om ved men vil etter seg ble kan eller også være så nå skal bli sier"),
        ("is", "og að í á er sem til um við með af en fyrir hann það ekki var ég því hefur frá eru verið þeir hún þetta eftir"),
        ("fi", "ja on ei se että hän oli ovat mutta kuin myös joka mukaan ole sen jo kun vain niin sekä tai nyt jos vielä noin hänen sitä ollut kaikki olla"),
        ("et", "ja on ei et see oli kui ka ning aga mis oma ta kes seda olid või siis veel välja pärast mille tema ole"),
        ("lv", "un ir ar par no uz kas ka arī tika pēc lai bet kā gada tā tas nav ko līdz jau vai savu to"),
        ("lt", "ir kad yra į iš su buvo bet kaip tai ar apie dėl jau taip pat po už savo jis tik nuo iki bus metų"),
        ("pl", "w i na z się nie do to że jest o od jak za po co przez dla przy są tym ale tak być go jego był oraz może także który która które będzie roku już lub"),
        ("cs", "a v se na je že s z do to o k i ve ale za by jako po pro jsou jeho byl který podle nebo která bylo však jeho až také jen už má které při od"),
        ("sk", "a v sa na je že s z do to o k aj vo ale za by ako po pre sú jeho bol ktorý podľa alebo ktorá bolo však až tiež len už má ktoré pri od"),
        ("hu", "a az és hogy nem is egy ez van meg volt azt csak de már még el kell mint lehet vagy volna szerint után ki ha ezt amely lesz majd pedig"),
        ("hr", "i u je se da na za su od s kao koji ne to o što iz će bi ali koja koje do po biti nije ili bio kako samo prema nakon sve još ima"),
        ("sl", "in je v se na da za so ki pa s z po ne bo tudi kot od o bi iz pri še do ali ter bil več po ni leta med"),
        ("sq", "të e në i dhe për me që një se nga ka më do është si u nuk por kjo janë ky kanë duke"),
        ("tr", "ve bir bu da de için ile olarak çok daha olan en gibi kadar ne sonra ancak var değil her olduğu göre ise ya o yeni oldu dedi"),
        ("id", "yang dan di dengan untuk pada ini dari dalam itu tidak akan juga telah sebagai ke adalah oleh para tersebut karena bisa ada mereka lebih kata saat bahwa"),
        ("tl", "ang ng sa na mga ay at ni si para hindi siya ito kung may nang din ko isang rin pa naman lang kay"),
        ("vi", "và của là có trong được cho các một không với người này những đã khi để từ ra về đến cũng như tại theo vào năm"),
        ("sw", "ya na wa kwa ni katika la za cha kuwa hiyo yake huo kama hii baada lakini watu hao alisema"),
        ("cy", "y a yn i o ar yr ei ac am ond bod mae wedi ym oedd hefyd gan cael fel hyn nid"),
        ("ga", "an a na ar agus i go le is sé bhí ag sin leis do nach tá mar seo ach chun siad"),
        ("eu", "eta da du ez bat dira izan ere zuen dute den hau baina egin dela duen baino beste hori zen"),
        ("ru", "и в не на что с он как это по но из у за от так же для его к до вы бы о её ее были был было то все или мы при они также года который после"),
        ("uk", "і в не на що з як це по але із у за від так для його до та ми про були був було все або при вони також року який після є й"),
        ("bg", "и в не на че с той как това по но от за така до са се да е му ще си които който беше след или при ще тя към още"),
        ("sr", "и у не на да с он како то по али из за од тако је се су ће би који која које до или након што више само није"),
    ];

    private static readonly WordTable<LanguageSet> Words = new(Index());

    public static string[] Languages { get; } = Array.ConvertAll(Table, row => row.Language);

    /// <summary>Adds one to every language that has the word among its small words.</summary>
    public static void Count(scoped ReadOnlySpan<char> word, int[] counts)
    {
        Span<char> lower = stackalloc char[Longest];
        if (word.Length > Longest)
            return;
        foreach (var c in word)
            if (!char.IsAsciiLetterLower(c))
            {
                word = lower[..word.ToLowerInvariant(lower)];
                break;
            }
        if (Words.Find(word) is not { } found)
            return;
        for (var languages = found.Bits; languages != 0; languages &= languages - 1)
            counts[System.Numerics.BitOperations.TrailingZeroCount(languages)]++;
    }

    private static Dictionary<string, LanguageSet> Index()
    {
        var index = new Dictionary<string, LanguageSet>(2000, StringComparer.Ordinal);
        for (var language = 0; language < Table.Length; language++)
            foreach (var word in Table[language].Words.Split(' '))
            {
                if (!index.TryGetValue(word, out var languages))
                    index.Add(word, languages = new LanguageSet());
                languages.Bits |= 1ul << language;
            }
        return index;
    }

    /// <summary>A bit for each language that has a word among its small words.</summary>
    private sealed class LanguageSet
    {
        public ulong Bits { get; set; }
    }
}
