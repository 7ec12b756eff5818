using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Mentions.Names;

/// <summary>
/// Reads persons, organizations and places, and joins the names of one of them. Entities are numbered in the order of their first
/// name: "e1", "e2", the title before the text. Demonyms are read too, each as a place with <see cref="Name.IsDemonym"/>
/// and no entity.
/// </summary>
public sealed class NameExtractor : IMentionExtractor
{
    [ThreadStatic]
    private static NameBuffers? t_buffers;

    private readonly NameFinder _finder;

    public NameExtractor() : this(NameModel.Standard)
    {
    }

    internal NameExtractor(NameModel model) => _finder = new NameFinder(new NameTagger(model));

    public IEnumerable<Mention> Extract(AnnotatedArticle article, ImmutableArray<Mention> earlier)
    {
        var document = new NameDocument(article, t_buffers ??= new NameBuffers());
        var found = PlaceReader.Apply(document, NameConsistency.Apply(document, _finder.Find(document)));
        var names = found.Where(n => n.Type is not null && !n.IsDemonym).ToList();
        var entities = EntityResolver.Resolve(document, names);

        var canonical = new Dictionary<NameEntity, FoundName>();
        for (var i = 0; i < names.Count; i++)
            if (!canonical.TryGetValue(entities[i], out var fullest) || IsFuller(names[i], fullest))
                canonical[entities[i]] = names[i];

        var ids = new Dictionary<NameEntity, string>();
        var mentions = new List<Mention>(found.Count);
        var next = 0;
        foreach (var name in found)
            if (name.IsDemonym)
                mentions.Add(Demonym(article, name));
            else if (name.Type is not null)
                mentions.Add(Mention(name, entities[next++]));
        return mentions;

        Name Mention(FoundName name, NameEntity entity)
        {
            if (!ids.TryGetValue(entity, out var id))
                ids.Add(entity, id = $"e{ids.Count + 1}");
            var full = canonical[entity];
            return new Name(name.Field, name.Span, name.Type!.Value, id, article.TextOf(full.Field).Quote(full.Span))
            {
                Honorific = name.Honorific,
                Region = name.Place?.Code,
                IsMetonym = name.IsMetonym,
            };
        }
    }

    /// <summary>
    /// More words, or the same number and longer ones; what the text prints is preferred to a headline, whose capitals hide where a name ends.
    /// </summary>
    private static bool IsFuller(FoundName name, FoundName other) =>
        name.Field != other.Field && (name.Field == ArticleField.Text ? name : other).Words.Length > 1 ? name.Field == ArticleField.Text
            : name.Words.Length != other.Words.Length ? name.Words.Length > other.Words.Length
            : name.Field != other.Field ? name.Field == ArticleField.Text && name.Span.Length >= other.Span.Length
            : name.Span.Length > other.Span.Length;

    private static Name Demonym(AnnotatedArticle article, FoundName name) =>
        new(name.Field, name.Span, NameType.Place, "", name.Place?.Name ?? article.TextOf(name.Field).Quote(name.Span)) { Region = name.Place?.Code, IsDemonym = true };
}
