namespace FactCheck.Mentions.Names;

/// <summary>
/// Joins the names of an article that mean the same. Forms are taken from the fullest to the shortest, each to the entity it fits
/// best; a form that fits several goes to the one named last before it.
/// </summary>
internal sealed class EntityResolver
{
    /// <summary>Entities that share a word, at most; the rest of a list of namesakes stays apart.</summary>
    private const int MostCandidates = 24;

    /// <summary>Persons that a misprinted name is looked for among; an article with more is a list.</summary>
    private const int MostPersons = 64;

    private static readonly List<NameEntity> None = [];

    private readonly List<NameEntity> _persons = [];

    /// <summary>For each <see cref="NameType"/>, by the key of the name.</summary>
    private readonly Dictionary<string, List<NameEntity>>[] _byForm = [new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal)];
    private readonly Dictionary<string, List<NameEntity>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameEntity> _byAcronym = new(StringComparer.Ordinal);
    private readonly Dictionary<int, NameEntity> _byPlace = [];

    /// <summary>One entity for each name, in the same order; the names are of known type and no demonyms.</summary>
    public static NameEntity[] Resolve(NameDocument document, IReadOnlyList<FoundName> names)
    {
        var resolver = new EntityResolver();
        var longest = 0;
        foreach (var name in names)
            longest = Math.Max(longest, name.Words.Length);
        for (var length = longest; length > 0; length--)
            foreach (var name in names)
                if (name.Words.Length == length && !resolver.FormsOf(name.Type!.Value).ContainsKey(name.Key))
                    resolver.AddForm(document, name);

        var entities = new NameEntity[names.Count];
        for (var i = 0; i < entities.Length; i++)
            entities[i] = resolver.Choose(names[i], i);
        return entities;
    }

    private Dictionary<string, List<NameEntity>> FormsOf(NameType type) => _byForm[(int)type];

    private void AddForm(NameDocument document, FoundName name)
    {
        var found = name.Type switch
        {
            NameType.Person => Persons(name),
            NameType.Place => Places(name),
            _ => None,
        };
        if (found.Count == 0 && name.Type != NameType.Person)
            found = Named(document, name);
        if (found.Count == 0)
            found = [Add(name)];
        FormsOf(name.Type!.Value)[name.Key] = found;
    }

    private List<NameEntity> Persons(FoundName name)
    {
        var (best, found) = (NameFit.None, None);
        foreach (var word in name.Words)
            foreach (var entity in Sharing(word))
            {
                if (entity.Type != NameType.Person || found.Contains(entity))
                    continue;
                var fit = PersonNames.Fit(entity.Words, name.Words);
                if (fit > best)
                    (best, found) = (fit, [entity]);
                else if (fit == best && fit != NameFit.None)
                    found.Add(entity);
            }
        return found.Count == 0 && name.Words is [var family] ? Misprinted(family) : found;
    }

    /// <summary>A family name that nobody in the article has, a slip of that of somebody it names in full.</summary>
    private List<NameEntity> Misprinted(string family)
    {
        foreach (var entity in _persons)
            if (entity.Words is [var given, .., var other] && (FamilyNameSpelling.IsSlip(family, other) || NameWords.IsGiven(given) && FamilyNameSpelling.SoundAlike(family, other)))
                return [entity];
        return None;
    }

    private List<NameEntity> Sharing(string word) => _byWord.GetValueOrDefault(word, None);

    private List<NameEntity> Places(FoundName name) =>
        name.Place is { } place && _byPlace.TryGetValue(place.Index, out var same) ? [same] : None;

    /// <summary>The same words under another type, an acronym, or a short form.</summary>
    private List<NameEntity> Named(NameDocument document, FoundName name)
    {
        foreach (var type in (ReadOnlySpan<NameType>)[NameType.Organization, NameType.Place])
            if (FormsOf(type).TryGetValue(name.Key, out var same))
                return same;
        var printed = document.Article.TextOf(name.Field).Quote(name.Span);
        if (OrganizationNames.AcronymIn(printed) is { } acronym && _byAcronym.TryGetValue(acronym, out var spelledOut) && (name.Place is null || spelledOut.Place == name.Place))
            return [spelledOut];
        foreach (var entity in Sharing(name.Words[0]))
            if (entity.Type != NameType.Person && entity.Type == name.Type && (name.Place is null || entity.Place is null) && OrganizationNames.IsShortForm(entity.Words, name.Words))
                return [entity];
        return None;
    }

    private NameEntity Add(FoundName name)
    {
        var entity = new NameEntity(name.Type!.Value, name.Words) { Place = name.Place };
        foreach (var word in name.Words)
            if (!_byWord.TryGetValue(word, out var entities))
                _byWord.Add(word, [entity]);
            else if (entities.Count < MostCandidates && entities[^1] != entity)
                entities.Add(entity);
        if (entity.Type == NameType.Person && _persons.Count < MostPersons)
            _persons.Add(entity);
        if (entity.Place is { } place)
            _byPlace.TryAdd(place.Index, entity);
        if (entity.Type != NameType.Person)
            foreach (var acronym in OrganizationNames.Acronyms(name.Words))
                _byAcronym.TryAdd(acronym, entity);
        return entity;
    }

    private NameEntity Choose(FoundName name, int number)
    {
        var candidates = FormsOf(name.Type!.Value)[name.Key];
        var chosen = candidates[0];
        foreach (var candidate in candidates)
            if (candidate.LastName > chosen.LastName)
                chosen = candidate;
        chosen.LastName = number;
        return chosen;
    }
}
